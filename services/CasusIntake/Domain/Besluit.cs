namespace Transferpunt.CasusIntake.Domain;

/// <summary>What the table decides about a casus.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Motivering">Why.</param>
/// <param name="Contractvorm">The contract form to look for; only with plaatsbaar.</param>
/// <param name="Voorwaarden">Under which conditions.</param>
internal sealed record Besluit(BesluitSoort Soort, string Motivering, Contractvorm? Contractvorm, IReadOnlyList<string> Voorwaarden);
