using Transferpunt.CasusIntake.Domain.Regels;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>A person with a housing question, from aanmelding to nazorg. Every step of the life cycle is a method here.</summary>
internal sealed partial class Casus : AggregateRoot
{
    private readonly List<Bijdrage> _bijdragen = [];
    private readonly List<Verstrekking> _verstrekkingen = [];

    private Casus()
    {
    }

    public required string Casusnummer { get; init; }

    public CasusStatus Status { get; private set; } = CasusStatus.Aangemeld;

    public required string GemeenteVanHerkomst { get; init; }

    /// <summary>Decides the order; there is no way to change it.</summary>
    public required DateOnly Aanmelddatum { get; init; }

    public required string AanmelderOin { get; init; }

    public bool Hardheid { get; private init; }

    public required Verblijf Verblijf { get; init; }

    public required Persoon Persoon { get; init; }

    public required Huishouden Huishouden { get; init; }

    public int Huishoudgrootte { get; private init; }

    public Zoekprofiel? Zoekprofiel { get; private set; }

    public IReadOnlyList<Bijdrage> Bijdragen => _bijdragen;

    public IReadOnlyList<Verstrekking> Verstrekkingen => _verstrekkingen;

    /// <inheritdoc/>
    public override string? PersonConcerned => Casusnummer;

    /// <summary>Reports a casus and asks for the six bijdragen.</summary>
    /// <param name="casusnummer">The number, not used before.</param>
    /// <param name="aanmelding">What was reported.</param>
    /// <param name="bsn">The encrypted BSN, when there is one.</param>
    /// <param name="aanmelderOin">The organisation that reports.</param>
    /// <param name="eigenaren">Who delivers which bijdrage, as far as that is clear.</param>
    /// <param name="termijnen">Within how many days.</param>
    /// <param name="vandaag">Today: the aanmelddatum.</param>
    public static Casus MeldAan(
        string casusnummer,
        Aanmelding aanmelding,
        VersleuteldBsn? bsn,
        string aanmelderOin,
        IReadOnlyDictionary<BijdrageSoort, string> eigenaren,
        Bijdragetermijnen termijnen,
        DateOnly vandaag)
    {
        var casus = new Casus
        {
            Casusnummer = casusnummer,
            GemeenteVanHerkomst = aanmelding.GemeenteVanHerkomst,
            Aanmelddatum = vandaag,
            AanmelderOin = aanmelderOin,
            Hardheid = Hardheidsregel.Geldt(aanmelding.Verblijf, aanmelding.Huishouden, vandaag),
            Verblijf = aanmelding.Verblijf,
            Persoon = new Persoon
            {
                Naam = aanmelding.Naam,
                Geboortedatum = aanmelding.Geboortedatum,
                Telefoon = aanmelding.Telefoon,
                Email = aanmelding.Email,
                Bsn = bsn,
            },
            Huishouden = aanmelding.Huishouden,
            Huishoudgrootte = aanmelding.Huishouden.Grootte,
            Zoekprofiel = aanmelding.Zoekprofiel,
        };
        casus._verstrekkingen.AddRange(aanmelding.Verstrekkingen);
        foreach (var soort in Enum.GetValues<BijdrageSoort>().Where(soort => soort != BijdrageSoort.Unspecified))
        {
            var bijdrage = new Bijdrage { Soort = soort };
            bijdrage.Vraag(eigenaren.GetValueOrDefault(soort), termijnen.UiterlijkVoor(soort, vandaag));
            casus._bijdragen.Add(bijdrage);
        }

        casus.Raise(version => new CasusAangemeld(casus.Stand(), version));
        return casus;
    }

    /// <summary>Gives the zoekprofiel a new version; the contract form that the table chose stays.</summary>
    /// <param name="zoekprofiel">The whole new profile.</param>
    /// <param name="versie">The version of the casus it is based on.</param>
    public void StelZoekprofielVast(Zoekprofiel zoekprofiel, int versie)
    {
        if (versie != Version)
        {
            throw DomainException.Changed(Version);
        }

        if (Status is CasusStatus.Afgerond or CasusStatus.Afgewezen or CasusStatus.Ingetrokken)
        {
            throw DomainException.NotNow("CASUS_GESLOTEN", "De casus is afgesloten. Het zoekprofiel kan niet meer veranderen.");
        }

        Zoekprofiel = zoekprofiel with { Contractvorm = Zoekprofiel?.Contractvorm };
        Raise(version => new ZoekprofielGewijzigd(Stand(), version));
    }

    private void GaNaar(CasusStatus status)
    {
        Status = status;
        Raise(version => new CasusStatusGewijzigd(Stand(), version));
    }

    private CasusStand Stand() => new(
        Casusnummer,
        Status.ToString(),
        GemeenteVanHerkomst,
        Aanmelddatum,
        Hardheid,
        Verblijf.ToString(),
        Huishouden.Volwassenen,
        Huishouden.GeboortejarenKinderen.Count,
        Persoon.Geboortedatum.Year,
        Zoekprofiel?.ToStand(),
        HeeftToestemming(Rol.Corporatie));
}
