namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>What one rule says about one casus and one dwelling, with the figures it used and where it comes from.</summary>
/// <param name="Code">Fixed code.</param>
/// <param name="Voldaan">It fits.</param>
/// <param name="Zin">One plain Dutch sentence, without figures of the person.</param>
/// <param name="Gegevens">The figures.</param>
/// <param name="Bron">Law, agreement or setting.</param>
internal sealed record Regeluitkomst(string Code, bool Voldaan, string Zin, IReadOnlyList<Gegeven> Gegevens, string Bron);

/// <summary>One figure that a rule used.</summary>
internal sealed record Gegeven(string Naam, string Waarde);
