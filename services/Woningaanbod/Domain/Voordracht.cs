using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;
using Transferpunt.Platform.Text;
using Regeluitkomst = Transferpunt.Woningaanbod.Domain.Regels.Regeluitkomst;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>A casus that was put forward for a dwelling, from voordracht to verhuisdatum. A dwelling and a casus have at most
/// one open voordracht each; both are changed in the same save, so their versions decide who was first.</summary>
internal sealed class Voordracht : AggregateRoot
{
    private Voordracht()
    {
    }

    public Guid Id { get; private set; }

    public string Casusnummer { get; private set; } = "";

    public override string? PersonConcerned => Casusnummer;

    public Guid WoningId { get; private set; }

    public string CorporatieOin { get; private set; } = "";

    public VoordrachtStatus Status { get; private set; }

    /// <summary>It keeps the dwelling and the casus from other voordrachten.</summary>
    public bool IsOpen { get; private set; }

    public DateTimeOffset VoorgedragenOp { get; private set; }

    public int Huishoudgrootte { get; private set; }

    public Contractvorm GewensteContractvorm { get; private set; }

    public string GemeenteVanBestemming { get; private set; } = "";

    public long RekenhuurInCenten { get; private set; }

    /// <summary>What the rules said on the day of the voordracht.</summary>
    public IReadOnlyList<Regeluitkomst> Regels { get; private set; } = [];

    public Huurcontract? Contract { get; private set; }

    public DateOnly? Verhuisdatum { get; private set; }

    public int VerhuisdatumVersie { get; private set; }

    public string? RedenWeigering { get; private set; }

    /// <summary>Puts a casus forward.</summary>
    /// <exception cref="DomainException">The dwelling or the casus is not free, or a rule does not hold; every such rule is named.</exception>
    public static Voordracht DraagVoor(Beoordeling beoordeling, DateTimeOffset nu)
    {
        var (woning, kandidaat) = (beoordeling.Woning, beoordeling.Kandidaat);
        var voordracht = new Voordracht
        {
            Id = Guid.CreateVersion7(nu),
            Casusnummer = kandidaat.Casusnummer,
            WoningId = woning.Id,
            CorporatieOin = woning.CorporatieOin,
            Status = VoordrachtStatus.Voorgedragen,
            IsOpen = true,
            VoorgedragenOp = nu,
            Huishoudgrootte = kandidaat.Huishoudgrootte,
            GewensteContractvorm = kandidaat.Profiel.Contractvorm ?? Contractvorm.Unspecified,
            GemeenteVanBestemming = woning.Gegevens.Gemeente,
            RekenhuurInCenten = woning.RekenhuurInCenten,
            Regels = beoordeling.Regels,
            VerhuisdatumVersie = kandidaat.VerhuisdatumVersie,
        };
        woning.Reserveer();
        kandidaat.Reserveer(voordracht.Id);
        EisDatHetPast(beoordeling);
        voordracht.Meld((stand, version) => new VoordrachtGedaan(stand, version));
        return voordracht;
    }

    public void BiedAan() => Zet(VoordrachtStatus.Voorgedragen, VoordrachtStatus.Aangeboden, (stand, version) => new WoningAangeboden(stand, version));

    public void Aanvaard() => Zet(VoordrachtStatus.Aangeboden, VoordrachtStatus.Aanvaard, (stand, version) => new AanbodAanvaard(stand, version));

    /// <summary>The cliënt says no. That is allowed: the casus keeps its place and the dwelling is free for others.</summary>
    public void Weiger(string reden, Woning woning, Kandidaat kandidaat)
    {
        Eis(VoordrachtStatus.Aangeboden);
        (IsOpen, RedenWeigering) = (false, reden);
        woning.GeefVrij();
        kandidaat.GeefVrij();
        Zet(VoordrachtStatus.Aangeboden, VoordrachtStatus.Geweigerd, (stand, version) => new AanbodGeweigerd(stand, version));
    }

    public void WijsToe(Woning woning)
    {
        Zet(VoordrachtStatus.Aanvaard, VoordrachtStatus.Toegewezen, (stand, version) => new WoningToegewezen(stand, version));
        woning.WijsToe();
    }

    /// <summary>Records the contract.</summary>
    /// <exception cref="DomainException">The form is not the one the table chose.</exception>
    public void LegContractVast(Huurcontract contract)
    {
        Eis(VoordrachtStatus.Toegewezen);
        // The form was agreed at the voordracht; a later publication of the dwelling does not change that.
        if (contract.Vorm != GewensteContractvorm)
        {
            throw DomainException.NotNow("CONTRACTVORM_NIET_GEKOZEN", $"De tafel heeft een andere contractvorm gekozen: {Woorden.Van(GewensteContractvorm)}.");
        }

        Contract = contract;
        Zet(VoordrachtStatus.Toegewezen, VoordrachtStatus.Contract, (stand, version) => new ContractVastgelegd(stand, version));
    }

    /// <summary>Sets the day of the move, or moves it. The same day again changes nothing.</summary>
    /// <exception cref="DomainException">There is no contract, the version is an old one, or the day is too early.</exception>
    public void StelVerhuisdatumVast(DateOnly verhuisdatum, int versie, Woning woning, Kandidaat kandidaat, DateOnly vandaag)
    {
        if (versie != Version)
        {
            throw DomainException.Changed(Version);
        }

        Eis(VoordrachtStatus.Contract, VoordrachtStatus.VerhuizingGepland);
        var eerste = new[] { vandaag, Contract!.GetekendOp, woning.Gegevens.BeschikbaarVanaf ?? vandaag }.Max();
        if (verhuisdatum < eerste)
        {
            throw new DomainException(
                ErrorKind.Invalid, "VERHUISDATUM_TE_VROEG", "De verhuisdatum is te vroeg.",
                [new Fault("verhuisdatum", $"De eerste mogelijke dag is {Dutch.Date(eerste)}.")]);
        }

        if (verhuisdatum == Verhuisdatum)
        {
            return;
        }

        (Status, Verhuisdatum, VerhuisdatumVersie) = (VoordrachtStatus.VerhuizingGepland, verhuisdatum, kandidaat.VolgendeVerhuisdatumVersie());
        Meld((stand, version) => new VerhuisdatumGewijzigd(stand, version));
    }

    private static void EisDatHetPast(Beoordeling beoordeling)
    {
        var fout = beoordeling.Regels.Where(regel => !regel.Voldaan).ToList();
        if (fout.Count > 0)
        {
            throw new DomainException(
                ErrorKind.FailedPrecondition, "REGELS_NIET_VOLDAAN",
                $"Deze casus past niet bij deze woning. {string.Join(" ", fout.Select(regel => regel.Zin))}",
                [.. fout.Select(regel => new Fault(regel.Code, regel.Zin))]);
        }
    }

    private void Zet(VoordrachtStatus van, VoordrachtStatus naar, Func<VoordrachtStand, int, IIntegrationEvent> gebeurtenis)
    {
        Eis(van);
        Status = naar;
        Meld(gebeurtenis);
    }

    private void Eis(params VoordrachtStatus[] toegestaan)
    {
        if (!toegestaan.Contains(Status))
        {
            throw DomainException.NotNow(
                "VERKEERDE_STAP", $"Dat kan nu niet: de voordracht is in de stap {Woorden.Van(Status)}. Het kan alleen in de stap {string.Join(" of ", toegestaan.Select(Woorden.Van))}.");
        }
    }

    private void Meld(Func<VoordrachtStand, int, IIntegrationEvent> gebeurtenis)
    {
        var stand = new VoordrachtStand(
            Id, Casusnummer, WoningId, CorporatieOin, Status.ToString(), GemeenteVanBestemming, RekenhuurInCenten,
            Contract?.Vorm.ToString(), Verhuisdatum, VerhuisdatumVersie);
        Raise(version => gebeurtenis(stand, version));
    }
}
