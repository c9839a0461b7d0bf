namespace Transferpunt.CasusIntake.Domain;

/// <summary>The form of a burgerservicenummer.</summary>
internal static class Bsn
{
    private static readonly int[] Weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

    /// <summary>Nine digits that pass the elfproef; catches most typing errors.</summary>
    public static bool IsGeldig(string bsn) =>
        bsn.Length == 9
        && bsn.All(char.IsAsciiDigit)
        && bsn != "000000000"
        && bsn.Zip(Weights, (digit, weight) => (digit - '0') * weight).Sum() % 11 == 0;
}
