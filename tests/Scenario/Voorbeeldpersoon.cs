using System.Globalization;

namespace Transferpunt.Scenario;

/// <summary>A person who does not exist.</summary>
public sealed record Voorbeeldpersoon(string Naam, DateOnly Geboortedatum, string Bsn, string Telefoon, string Email)
{
    /// <summary>Someone new, with a number that is never given to anyone.</summary>
    public static Voorbeeldpersoon Nieuw() =>
        new("Robin Voorbeeld-Verzonnen", new DateOnly(1990, 5, 17), NieuwBsn(), "0600000000", "robin@voorbeeld.example");

    /// <summary>Numbers that begin with 9999 pass the elfproef here and are not given out.</summary>
    private static string NieuwBsn()
    {
        while (true)
        {
            var first = "9999" + Random.Shared.Next(10000).ToString("0000", CultureInfo.InvariantCulture);
            var check = first.Select((digit, i) => (9 - i) * (digit - '0')).Sum() % 11;
            if (check < 10)
            {
                return first + check.ToString(CultureInfo.InvariantCulture);
            }
        }
    }
}
