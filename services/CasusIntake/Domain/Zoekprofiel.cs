using Transferpunt.Contracts.Events.CasusIntake;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>What dwelling fits. Holds no name, no BSN and nothing about the care.</summary>
internal sealed record Zoekprofiel(
    IReadOnlyList<string> Gemeenten,
    IReadOnlyList<string> GewensteWijken,
    IReadOnlyList<string> UitgeslotenWijken,
    int MinimumKamers,
    bool Rolstoel,
    bool ZonderTrap,
    long? MaximumRekenhuurInCenten,
    Contractvorm? Contractvorm,
    DateOnly? VroegsteDatum,
    RedenAndereGemeente? RedenAndereGemeente)
{
    /// <summary>The profile as matching needs it.</summary>
    public ZoekprofielStand ToStand() => new(
        Gemeenten, GewensteWijken, UitgeslotenWijken, MinimumKamers, Rolstoel, ZonderTrap,
        MaximumRekenhuurInCenten, Contractvorm?.ToString(), VroegsteDatum);
}
