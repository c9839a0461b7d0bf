namespace Transferpunt.Contracts.Events.WerkEnInkomen;

/// <summary>The public state of an inkomensdossier: what matching and the board need.</summary>
/// <param name="Casusnummer">The casus.</param>
/// <param name="WiOin">OIN of the dienst werk en inkomen.</param>
/// <param name="RekeninkomenPerJaarInCenten">Rekeninkomen for passend toewijzen; null as long as it is not known.</param>
/// <param name="BetaalbareHuurInCenten">Affordable rent a month; null before the financiële toets.</param>
/// <param name="Ingangsdatum">First day of the uitkering as planned; null as long as there is no verhuisdatum, or when no uitkering is needed.</param>
/// <param name="GatInDagen">Days between verhuisdatum and first day of the uitkering; 0: none.</param>
/// <param name="GatInCenten">Money not covered by that gap; null when a norm is missing.</param>
/// <param name="VerhuisdatumVersie">The version of the verhuisdatum this is planned on; 0: none.</param>
/// <param name="UitkeringNodig">False when other income goes on: then there is no first day and no gap.</param>
/// <param name="MeldingGedaan">The melding that the planned uitkering needs has been done, or none is needed.</param>
public sealed record InkomenStand(
    string Casusnummer,
    string WiOin,
    long? RekeninkomenPerJaarInCenten,
    long? BetaalbareHuurInCenten,
    DateOnly? Ingangsdatum,
    int GatInDagen,
    long? GatInCenten,
    int VerhuisdatumVersie,
    bool UitkeringNodig = true,
    bool MeldingGedaan = true);
