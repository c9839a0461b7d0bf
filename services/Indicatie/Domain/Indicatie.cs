using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Indicatie.Domain;

/// <summary>From the melding to the besluit about support, and the change from stay to ambulant on the verhuisdatum.
/// There is at most one besluit, and an overgang only after it.</summary>
internal sealed class Indicatie : AggregateRoot
{
    private Indicatie()
    {
    }

    /// <summary>Id (UUIDv7).</summary>
    public Guid Id { get; private init; }

    /// <summary>The casus.</summary>
    public string Casusnummer { get; private init; } = "";

    /// <summary>OIN of the toegang that took the melding and, later, the one that decided.</summary>
    public string ToegangOin { get; private set; } = "";

    /// <summary>Day of the melding.</summary>
    public DateOnly GemeldOp { get; private init; }

    /// <summary>Last day of the onderzoek.</summary>
    public DateOnly OnderzoekUiterlijk { get; private init; }

    /// <summary>Null as long as there is none.</summary>
    public Besluit? Besluit { get; private set; }

    /// <summary>How many besluiten the casus had with this one, to tell the newest; 0: none yet.</summary>
    public int BesluitNummer { get; private set; }

    /// <summary>Null as long as there is no verhuisdatum, or when another besluit carries the move.</summary>
    public Overgang? Overgang { get; private set; }

    /// <summary>The version of the verhuisdatum that was applied last, cancelling included; 0: none.</summary>
    public int VerhuisdatumVersie { get; private set; }

    /// <inheritdoc/>
    public override string PersonConcerned => Casusnummer;

    private IndicatieStand Stand => new(
        Id, Casusnummer, ToegangOin, Besluit?.GeldigVan, Besluit?.GeldigTotEnMet, Overgang?.VerblijfTotEnMet,
        Overgang?.AmbulantVanaf, Overgang?.DektVerhuisdatum == true, VerhuisdatumVersie);

    /// <summary>Takes a melding; the onderzoek begins.</summary>
    public static Indicatie Meld(string casusnummer, string toegangOin, DateOnly gemeldOp, DateOnly onderzoekUiterlijk, DateTimeOffset now)
    {
        var indicatie = new Indicatie
        {
            Id = Guid.CreateVersion7(now),
            Casusnummer = casusnummer,
            ToegangOin = toegangOin,
            GemeldOp = gemeldOp,
            OnderzoekUiterlijk = onderzoekUiterlijk,
        };
        indicatie.Touch();
        return indicatie;
    }

    /// <summary>Takes the besluit; the indicatie is given with it.</summary>
    /// <exception cref="DomainException">There is a besluit already.</exception>
    public void NeemBesluit(Besluit besluit, string toegangOin, int nummer)
    {
        if (Besluit is not null)
        {
            throw DomainException.NotNow("BESLUIT_AL_GENOMEN", "Over deze melding is al een besluit genomen. Doe een nieuwe melding.");
        }

        Besluit = besluit;
        BesluitNummer = nummer;
        ToegangOin = toegangOin;
        Raise(version => new IndicatieAfgegeven(Stand, version));
    }

    /// <summary>Plans the overgang on the verhuisdatum, moves it, or cancels it when there is no date any more.</summary>
    public void PlanOvergang(DateOnly? verhuisdatum, int versie)
    {
        var besluit = Besluit ?? throw new InvalidOperationException("An overgang needs a besluit.");
        Overgang = verhuisdatum is { } dag ? Overgang.Op(dag, besluit) : null;
        VerhuisdatumVersie = versie;
        Raise(version => new OvergangGepland(Stand, version));
    }

    /// <summary>Another besluit carries the move from now on. No event: the one of that besluit tells it, and a second one
    /// about the same move could be read as a cancellation.</summary>
    public void LaatOvergangAanOpvolger()
    {
        Overgang = null;
        VerhuisdatumVersie = 0;
        Touch();
    }
}
