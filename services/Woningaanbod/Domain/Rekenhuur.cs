namespace Transferpunt.Woningaanbod.Domain;

/// <summary>The rent that counts for passend toewijzen, by the law of the year in which the dwelling is published.
/// Source: Wet op de huurtoeslag; since 1 January 2026 service costs no longer count.</summary>
internal static class Rekenhuur
{
    private static readonly DateOnly AlleenKaleHuurVanaf = new(2026, 1, 1);

    /// <summary>The rekenhuur a month, in cents.</summary>
    /// <param name="kaleHuur">Kale huur in cents.</param>
    /// <param name="servicekosten">Service costs in cents.</param>
    /// <param name="publicatiedatum">The day of publishing.</param>
    public static long Bereken(long kaleHuur, long servicekosten, DateOnly publicatiedatum) =>
        publicatiedatum >= AlleenKaleHuurVanaf ? kaleHuur : kaleHuur + servicekosten;
}
