using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>An amount with its computation and source; or the name of the norm without which it cannot be computed.</summary>
/// <param name="InCenten">The amount; null when a norm is missing.</param>
/// <param name="Berekening">The computation in one sentence.</param>
/// <param name="Bron">Law article or page.</param>
/// <param name="OntbrekendeNorm">Name of the missing norm; empty when nothing is missing.</param>
/// <param name="Fictief">A norm in it was made up for a demonstration.</param>
internal sealed record Bedrag(long? InCenten, string Berekening, string Bron, string OntbrekendeNorm = "", bool Fictief = false)
{
    /// <summary>The amount cannot be known for this day.</summary>
    public static Bedrag Ontbreekt(string parameter, DateOnly dag) => new(
        null, $"De norm {parameter} ontbreekt voor {Dutch.Date(dag)}. Een beheerder kan hem toevoegen.", "", parameter);

    /// <summary>A norm as it is.</summary>
    public static Bedrag Van(Norm norm, string omschrijving) => new(
        norm.InCenten,
        $"{omschrijving}: {Dutch.Euro(norm.InCenten)} per maand (norm vanaf {Dutch.Date(norm.GeldigVanaf)}).",
        norm.Bron,
        Fictief: norm.Status == NormStatus.Fictief);
}
