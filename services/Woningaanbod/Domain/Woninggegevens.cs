using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>What a corporatie says about a dwelling. Replaced as a whole, never changed in place.</summary>
internal sealed record Woninggegevens
{
    private static readonly IReadOnlyList<Contractvorm> Geen = [];

    public Adres Adres { get; init; } = new();

    public string Gemeente { get; init; } = "";

    public string Wijk { get; init; } = "";

    public string Complex { get; init; } = "";

    public string Portiek { get; init; } = "";

    public Woningsoort Soort { get; init; }

    public int Kamers { get; init; }

    public int OppervlakteInM2 { get; init; }

    public int Verdieping { get; init; }

    public bool Lift { get; init; }

    public bool Rolstoelgeschikt { get; init; }

    public long KaleHuurInCenten { get; init; }

    public long ServicekostenInCenten { get; init; }

    /// <summary>Null as long as the dwelling is registered only.</summary>
    public DateOnly? BeschikbaarVanaf { get; init; }

    /// <summary>Without duplicates, in the order of the contract; empty as long as the dwelling is registered only.</summary>
    public IReadOnlyList<Contractvorm> Contractvormen { get; init; } = Geen;

    public int? MinimumLeeftijd { get; init; }

    public int? MaximumLeeftijd { get; init; }

    public DateOnly? HuuropzeggingOp { get; init; }

    public string Omschrijving { get; init; } = "";

    /// <summary>The same contents. A record compares lists by reference, so these are compared apart.</summary>
    public bool GelijkAan(Woninggegevens ander) =>
        Contractvormen.SequenceEqual(ander.Contractvormen)
        && this with { Contractvormen = Geen } == ander with { Contractvormen = Geen };

    /// <summary>Keeps what a registration leaves out of what was published before: absent never means erase.</summary>
    public Woninggegevens AangevuldMet(Woninggegevens eerder) => this with
    {
        BeschikbaarVanaf = BeschikbaarVanaf ?? eerder.BeschikbaarVanaf,
        Contractvormen = Contractvormen.Count > 0 ? Contractvormen : eerder.Contractvormen,
    };
}
