namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The public state of a voordracht.</summary>
/// <param name="VoordrachtId">The voordracht.</param>
/// <param name="Casusnummer">The casus that was put forward.</param>
/// <param name="WoningId">The dwelling.</param>
/// <param name="CorporatieOin">OIN of the corporatie that offers it.</param>
/// <param name="Status">The step, named as in the contract (<c>Aangeboden</c>).</param>
/// <param name="GemeenteVanBestemming">CBS code of the gemeente of the dwelling.</param>
/// <param name="RekenhuurInCenten">Rekenhuur of the dwelling a month.</param>
/// <param name="Contractvorm">The form of the recorded contract; null as long as there is none.</param>
/// <param name="Verhuisdatum">The day of the move; null when it is not set or was cancelled.</param>
/// <param name="VerhuisdatumVersie">Counts every setting, moving and cancelling of the date over all voordrachten of the casus, from 1; 0: never set.</param>
public sealed record VoordrachtStand(
    Guid VoordrachtId,
    string Casusnummer,
    Guid WoningId,
    string CorporatieOin,
    string Status,
    string GemeenteVanBestemming,
    long RekenhuurInCenten,
    string? Contractvorm,
    DateOnly? Verhuisdatum,
    int VerhuisdatumVersie);
