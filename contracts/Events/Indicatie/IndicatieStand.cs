namespace Transferpunt.Contracts.Events.Indicatie;

/// <summary>The public state of an indicatie: dates only, nothing about the care.</summary>
/// <param name="IndicatieId">The indicatie.</param>
/// <param name="Casusnummer">The casus.</param>
/// <param name="ToegangOin">OIN of the organisation that decided.</param>
/// <param name="GeldigVan">First day; null before the besluit.</param>
/// <param name="GeldigTotEnMet">Last day; null before the besluit.</param>
/// <param name="VerblijfTotEnMet">Last day of the stay; null as long as there is no verhuisdatum.</param>
/// <param name="AmbulantVanaf">First day of ambulant support; null as long as there is no verhuisdatum.</param>
/// <param name="DektVerhuisdatum">The indicatie is valid on the verhuisdatum.</param>
/// <param name="VerhuisdatumVersie">The version of the verhuisdatum this is planned on; 0: none.</param>
public sealed record IndicatieStand(
    Guid IndicatieId,
    string Casusnummer,
    string ToegangOin,
    DateOnly? GeldigVan,
    DateOnly? GeldigTotEnMet,
    DateOnly? VerblijfTotEnMet,
    DateOnly? AmbulantVanaf,
    bool DektVerhuisdatum,
    int VerhuisdatumVersie);
