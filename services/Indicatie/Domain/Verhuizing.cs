using Transferpunt.Platform.Persistence;

namespace Transferpunt.Indicatie.Domain;

/// <summary>The move of one casus: the newest verhuisdatum that was heard of and the indicatie that carries it.
/// Whichever comes last plans the overgang. Both write this row, so when they come at the same moment one of them
/// collides and is tried again; without that each could miss the other.</summary>
internal sealed class Verhuizing : AggregateRoot
{
    private Verhuizing()
    {
    }

    /// <summary>The casus.</summary>
    public string Casusnummer { get; private init; } = "";

    /// <summary>The day of the move; null: not set, or cancelled.</summary>
    public DateOnly? Verhuisdatum { get; private set; }

    /// <summary>Version of the verhuisdatum; 0: never heard of.</summary>
    public int VerhuisdatumVersie { get; private set; }

    /// <summary>The indicatie that carries the move; null as long as there is none.</summary>
    public Guid? IndicatieId { get; private set; }

    /// <inheritdoc/>
    public override string PersonConcerned => Casusnummer;

    /// <summary>A casus of which neither a verhuisdatum nor a besluit is known yet.</summary>
    public static Verhuizing Van(string casusnummer) => new() { Casusnummer = casusnummer };

    /// <summary>Takes a newer verhuisdatum, and plans the overgang on it when there is a besluit.</summary>
    /// <param name="verhuisdatum">The day; null: cancelled.</param>
    /// <param name="versie">Version of the verhuisdatum, newer than the one before.</param>
    /// <param name="besloten">Every indicatie of the casus with a besluit.</param>
    public void Verzet(DateOnly? verhuisdatum, int versie, IReadOnlyCollection<Indicatie> besloten)
    {
        Verhuisdatum = verhuisdatum;
        VerhuisdatumVersie = versie;
        Touch();
        KiesDrager(besloten)?.PlanOvergang(verhuisdatum, versie);
    }

    /// <summary>Weighs again which indicatie carries the move, after a new besluit.</summary>
    /// <param name="besloten">Every indicatie of the casus with a besluit, the new one included.</param>
    public void VolgBesluit(IReadOnlyCollection<Indicatie> besloten)
    {
        var vorige = IndicatieId;
        Touch();
        var drager = KiesDrager(besloten);
        if (drager is not null && drager.Id != vorige && VerhuisdatumVersie > 0)
        {
            drager.PlanOvergang(Verhuisdatum, VerhuisdatumVersie);
        }
    }

    // The newest besluit that is valid on the verhuisdatum: a besluit for a later period does not end support that runs until then.
    private Indicatie? KiesDrager(IReadOnlyCollection<Indicatie> besloten)
    {
        var drager = besloten
            .OrderByDescending(i => Verhuisdatum is { } dag && i.Besluit!.IsGeldigOp(dag))
            .ThenByDescending(i => i.BesluitNummer)
            .FirstOrDefault();
        if (drager is not null && drager.Id != IndicatieId)
        {
            besloten.SingleOrDefault(i => i.Id == IndicatieId)?.LaatOvergangAanOpvolger();
            IndicatieId = drager.Id;
        }

        return drager;
    }
}
