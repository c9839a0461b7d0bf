using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>What dwelling a casus needs, as casus-intake tells it.</summary>
internal sealed record Zoekprofiel
{
    /// <summary>The profile of a casus that has none yet: nothing fits it.</summary>
    public static readonly Zoekprofiel Leeg = new();

    public IReadOnlyList<string> Gemeenten { get; init; } = [];

    public IReadOnlyList<string> GewensteWijken { get; init; } = [];

    public IReadOnlyList<string> UitgeslotenWijken { get; init; } = [];

    public int MinimumKamers { get; init; } = 1;

    public bool Rolstoel { get; init; }

    public bool ZonderTrap { get; init; }

    public long? MaximumRekenhuurInCenten { get; init; }

    public Contractvorm? Contractvorm { get; init; }

    public DateOnly? VroegsteDatum { get; init; }

    public static Zoekprofiel From(ZoekprofielStand stand) => new()
    {
        Gemeenten = stand.Gemeenten,
        GewensteWijken = stand.GewensteWijken,
        UitgeslotenWijken = stand.UitgeslotenWijken,
        MinimumKamers = stand.MinimumKamers,
        Rolstoel = stand.Rolstoel,
        ZonderTrap = stand.ZonderTrap,
        MaximumRekenhuurInCenten = stand.MaximumRekenhuurInCenten,
        Contractvorm = Enum.TryParse<Contractvorm>(stand.Contractvorm, out var vorm) ? vorm : null,
        VroegsteDatum = stand.VroegsteDatum,
    };
}
