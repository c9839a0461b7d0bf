using System.Globalization;

namespace Transferpunt.Host.Demo;

/// <summary>Numbers in the range 9999xxxxx that pass the elfproef; nobody has one of these.</summary>
internal static class DemoBsn
{
    /// <summary>The number with this place in the range.</summary>
    public static string Of(int index) => Valid().ElementAt(index);

    private static IEnumerable<string> Valid()
    {
        for (var tail = 1; tail < 100_000; tail++)
        {
            var digits = "9999" + tail.ToString("00000", CultureInfo.InvariantCulture);

            // The last digit counts negative, and the sum is a multiple of eleven.
            var sum = digits.Select((digit, i) => (digit - '0') * (i == 8 ? -1 : 9 - i)).Sum();
            if (sum % 11 == 0)
            {
                yield return digits;
            }
        }
    }
}
