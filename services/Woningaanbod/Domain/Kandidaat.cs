using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>What matching knows of a casus: a copy of facts of the other services, and the one open voordracht, which is
/// decided here. Facts may arrive in any order, so each part can be missing.</summary>
internal sealed class Kandidaat : AggregateRoot
{
    private Kandidaat()
    {
    }

    public string Casusnummer { get; private set; } = "";

    public override string? PersonConcerned => Casusnummer;

    /// <summary>The state of the casus, named as in the contract; empty as long as casus-intake has not told.</summary>
    public string Status { get; private set; } = "";

    public string GemeenteVanHerkomst { get; private set; } = "";

    /// <summary>Decides the order; a refused offer does not change it.</summary>
    public DateOnly Aanmelddatum { get; private set; }

    public bool Hardheid { get; private set; }

    public int Huishoudgrootte { get; private set; }

    public int Geboortejaar { get; private set; }

    public Zoekprofiel Profiel { get; private set; } = Zoekprofiel.Leeg;

    /// <summary>The cliënt lets a corporatie have data. False as long as casus-intake has not told.</summary>
    public bool CorporatieMagGegevens { get; private set; }

    /// <summary>When each indicatie of the casus is valid; an old and a new one may follow each other.</summary>
    public IReadOnlyList<Indicatieperiode> Indicaties { get; private set; } = [];

    public long? RekeninkomenPerJaarInCenten { get; private set; }

    public long? BetaalbareHuurInCenten { get; private set; }

    public Guid? OpenVoordrachtId { get; private set; }

    /// <summary>Counts every setting and moving of the verhuisdatum over all voordrachten of the casus.</summary>
    public int VerhuisdatumVersie { get; private set; }

    /// <summary>The table has decided and nothing is going on yet.</summary>
    public bool IsPlaatsbaar => Status == nameof(CasusStatus.Plaatsbaar);

    public static Kandidaat Nieuw(string casusnummer) => new() { Casusnummer = casusnummer };

    public void Verwerk(CasusStand stand)
    {
        Status = stand.Status;
        GemeenteVanHerkomst = stand.GemeenteVanHerkomst;
        Aanmelddatum = stand.Aanmelddatum;
        Hardheid = stand.Hardheid;
        Huishoudgrootte = stand.Volwassenen + stand.Kinderen;
        Geboortejaar = stand.Geboortejaar;
        CorporatieMagGegevens = stand.CorporatieMagGegevens;
        Profiel = stand.Zoekprofiel is { } profiel ? Zoekprofiel.From(profiel) : Zoekprofiel.Leeg;
        Touch();
    }

    /// <summary>Takes over the validity of an indicatie, next to that of others.</summary>
    public void Verwerk(IndicatieStand stand)
    {
        var andere = Indicaties.Where(periode => periode.IndicatieId != stand.IndicatieId);
        Indicaties = stand.GeldigVan is { } van ? [.. andere, new Indicatieperiode(stand.IndicatieId, van, stand.GeldigTotEnMet)] : [.. andere];
        Touch();
    }

    public void Verwerk(InkomenStand stand)
    {
        (RekeninkomenPerJaarInCenten, BetaalbareHuurInCenten) = (stand.RekeninkomenPerJaarInCenten, stand.BetaalbareHuurInCenten);
        Touch();
    }

    /// <summary>The age this person reaches in the year of a day; the birthday itself stays in casus-intake.</summary>
    public int LeeftijdIn(DateOnly dag) => dag.Year - Geboortejaar;

    /// <summary>Checks that a dwelling may be looked for.</summary>
    /// <exception cref="DomainException">The casus has an open voordracht, is not plaatsbaar, or a corporatie may not have its data.</exception>
    public void EisVrij()
    {
        if (OpenVoordrachtId is not null)
        {
            throw DomainException.NotNow("CASUS_AL_VOORGEDRAGEN", "Deze casus is al voor een woning voorgedragen.");
        }

        if (!IsPlaatsbaar)
        {
            throw DomainException.NotNow("CASUS_NIET_PLAATSBAAR", "Deze casus is niet plaatsbaar. Eerst moet de tafel een besluit nemen.");
        }

        if (!CorporatieMagGegevens)
        {
            throw DomainException.NotNow("GEEN_TOESTEMMING", "De cliënt geeft geen toestemming om gegevens aan een corporatie te geven.");
        }
    }

    public void Reserveer(Guid voordrachtId)
    {
        EisVrij();
        OpenVoordrachtId = voordrachtId;
        Touch();
    }

    /// <summary>The voordracht ended: a dwelling can be looked for again, at once, without waiting for casus-intake to say so.
    /// Of a casus that stopped for another reason the state stays.</summary>
    public void GeefVrij()
    {
        OpenVoordrachtId = null;
        Status = Status is nameof(CasusStatus.Voorgedragen) or nameof(CasusStatus.Aanvaard) ? nameof(CasusStatus.Plaatsbaar) : Status;
        Touch();
    }

    /// <summary>Gives the number of a new verhuisdatum.</summary>
    public int VolgendeVerhuisdatumVersie()
    {
        Touch();
        return ++VerhuisdatumVersie;
    }
}
