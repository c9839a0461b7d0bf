namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The move as woningaanbod told it last.</summary>
/// <param name="Datum">The day of the move; null: cancelled.</param>
/// <param name="Versie">Version of the date, counted over all voordrachten of the casus.</param>
/// <param name="GemeenteVanBestemming">CBS code of the gemeente of the dwelling.</param>
internal sealed record Verhuizing(DateOnly? Datum, int Versie, string GemeenteVanBestemming);
