using Transferpunt.Platform.Persistence;

namespace Transferpunt.Indicatie.Domain;

/// <summary>The move of one casus: the newest verhuisdatum that was heard of and the indicatie of the newest besluit.
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

    /// <summary>The indicatie of the newest besluit; null as long as there is none.</summary>
    public Guid? IndicatieId { get; private set; }

    /// <inheritdoc/>
    public override string PersonConcerned => Casusnummer;

    /// <summary>A casus of which neither a verhuisdatum nor a besluit is known yet.</summary>
    public static Verhuizing Van(string casusnummer) => new() { Casusnummer = casusnummer };

    /// <summary>Takes a newer verhuisdatum, and plans the overgang on it when there is a besluit.</summary>
    /// <param name="verhuisdatum">The day; null: cancelled.</param>
    /// <param name="versie">Version of the verhuisdatum, newer than the one before.</param>
    /// <param name="indicatie">The indicatie named by <see cref="IndicatieId"/>.</param>
    public void Verzet(DateOnly? verhuisdatum, int versie, Indicatie? indicatie)
    {
        Verhuisdatum = verhuisdatum;
        VerhuisdatumVersie = versie;
        Touch();
        indicatie?.PlanOvergang(verhuisdatum, versie);
    }

    /// <summary>Lets the indicatie of a new besluit carry the move, instead of the one before.</summary>
    /// <param name="indicatie">The indicatie with the new besluit.</param>
    /// <param name="vorige">The indicatie named by <see cref="IndicatieId"/> until now.</param>
    public void VolgBesluit(Indicatie indicatie, Indicatie? vorige)
    {
        IndicatieId = indicatie.Id;
        Touch();
        vorige?.LaatOvergangAanOpvolger();
        if (VerhuisdatumVersie > 0)
        {
            indicatie.PlanOvergang(Verhuisdatum, VerhuisdatumVersie);
        }
    }
}
