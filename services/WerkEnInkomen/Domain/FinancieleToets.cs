namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The outcome of the financiële toets.</summary>
/// <param name="BetaalbareHuurInCenten">Affordable rent a month.</param>
/// <param name="Belemmeringen">What stands in the way.</param>
/// <param name="Voorwaarden">What must be done first.</param>
internal sealed record FinancieleToets(
    long BetaalbareHuurInCenten, IReadOnlyList<string> Belemmeringen, IReadOnlyList<string> Voorwaarden);
