namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>The zoekprofiel as matching needs it: no name, no BSN, no care contents and no reason of an exclusion.</summary>
/// <param name="Gemeenten">CBS codes of the wanted gemeenten; never empty.</param>
/// <param name="GewensteWijken">Wanted wijken; they give soft points.</param>
/// <param name="UitgeslotenWijken">Wijken that cannot be.</param>
/// <param name="MinimumKamers">Least number of rooms, at least 1.</param>
/// <param name="Rolstoel">Needs a dwelling fit for a wheelchair.</param>
/// <param name="ZonderTrap">Needs the ground floor or a lift.</param>
/// <param name="MaximumRekenhuurInCenten">Highest rekenhuur a month; null: only the law's limit counts.</param>
/// <param name="Contractvorm">The contract form the table chose, named as in the contract; null before the besluit.</param>
/// <param name="VroegsteDatum">First possible day to move; null: at once.</param>
public sealed record ZoekprofielStand(
    IReadOnlyList<string> Gemeenten,
    IReadOnlyList<string> GewensteWijken,
    IReadOnlyList<string> UitgeslotenWijken,
    int MinimumKamers,
    bool Rolstoel,
    bool ZonderTrap,
    long? MaximumRekenhuurInCenten,
    string? Contractvorm,
    DateOnly? VroegsteDatum);
