using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Domain.Regels;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Platform.Errors;
using Bsn = Transferpunt.CasusIntake.Domain.Bsn;
using Casus = Transferpunt.CasusIntake.Domain.Casus;
using Clientverklaring = Transferpunt.CasusIntake.Domain.Clientverklaring;
using Huishouden = Transferpunt.CasusIntake.Domain.Huishouden;
using Persoonsbeschrijving = Transferpunt.CasusIntake.Domain.Persoonsbeschrijving;
using Verstrekking = Transferpunt.CasusIntake.Domain.Verstrekking;
using Zoekprofiel = Transferpunt.CasusIntake.Domain.Zoekprofiel;

namespace Transferpunt.Tests.CasusIntake;

public sealed class DomeinTests
{
    private const string Nummer = "TP-2026-000001";
    private static readonly DateOnly Vandaag = new(2026, 2, 2);

    [Theory]
    [InlineData("123456782", true)]
    [InlineData("111222333", true)]
    [InlineData("123456789", false)]
    [InlineData("123456728", false)]
    [InlineData("000000000", false)]
    [InlineData("12345678", false)]
    [InlineData("12345678a", false)]
    [InlineData("١٢٣٤٥٦٧٨٢", false)]
    public void Een_bsn_voldoet_aan_de_elfproef(string bsn, bool geldig) => Assert.Equal(geldig, Bsn.IsGeldig(bsn));

    [Theory]
    [InlineData(Verblijf.ThuisDreigendDakloos, 2010, true)]
    [InlineData(Verblijf.ThuisDreigendDakloos, 2007, false)]
    [InlineData(Verblijf.BeschermdWonen, 2010, false)]
    public void Dreigende_dakloosheid_met_een_minderjarig_kind_gaat_voor(Verblijf verblijf, int geboortejaar, bool verwacht) =>
        Assert.Equal(verwacht, Hardheidsregel.Geldt(verblijf, new Huishouden(1, [geboortejaar], false), Vandaag));

    [Fact]
    public void De_eerste_levering_brengt_de_casus_in_voorbereiding()
    {
        var casus = MeldAan();

        casus.Lever(new Persoonsbeschrijving("Zingt.", "", "Kookt.", 4, false, ""), Wereld.AanbiederOin, Vandaag);
        var versie = casus.Version;
        casus.Lever(new Clientverklaring("Een huis.", "", "", true), Casus.DoorClient, Vandaag);

        Assert.Equal(CasusStatus.InVoorbereiding, casus.Status);
        Assert.Equal(versie + 1, casus.Version);
    }

    [Fact]
    public void Wat_niet_aan_de_beurt_is_kan_niet()
    {
        var casus = MeldAan();

        Assert.Equal("CASUS_NIET_TAFELGEREED", Assert.Throws<DomainException>(casus.Agendeer).Reason);
        Assert.Equal("CASUS_NIET_GEAGENDEERD", Assert.Throws<DomainException>(() => casus.VoerUit(new(BesluitSoort.Afgewezen, "Nee.", null, []))).Reason);
        Assert.False(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Voorgedragen")));
        Assert.False(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Iets nieuws")));
        Assert.Equal(CasusStatus.Aangemeld, casus.Status);
    }

    [Fact]
    public void Een_stap_in_een_andere_voordracht_dan_de_open_verandert_niets()
    {
        var casus = MaakPlaatsbaar();
        Assert.True(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Aanvaard")));

        Assert.False(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Geweigerd", Guid.NewGuid())));
        Assert.False(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Voorgedragen", Guid.NewGuid())));
        Assert.False(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Aangeboden")));

        Assert.Equal(CasusStatus.Aanvaard, casus.Status);
    }

    [Fact]
    public void Een_overgeslagen_stap_van_de_voordracht_kost_niets()
    {
        var casus = MaakPlaatsbaar();

        Assert.True(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "VerhuizingGepland", verhuisdatum: new(2026, 4, 1), versie: 1)));
        Assert.Equal(CasusStatus.VerhuizingGepland, casus.Status);
        Assert.True(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Contract", versie: 2)));
        Assert.Equal(CasusStatus.Aanvaard, casus.Status);
        Assert.True(casus.VolgVoordracht(Wereld.VoordrachtVan(Nummer, "Verlopen", versie: 2)));
        Assert.Equal((CasusStatus.Plaatsbaar, null), (casus.Status, casus.VoordrachtId));
    }

    [Fact]
    public void De_contractvorm_van_de_tafel_blijft_bij_een_nieuw_zoekprofiel()
    {
        var casus = MaakPlaatsbaar();

        casus.StelZoekprofielVast(Profiel() with { MinimumKamers = 4 }, casus.Version);

        Assert.Equal((Contractvorm.Omklap, 4), (casus.Zoekprofiel!.Contractvorm, casus.Zoekprofiel.MinimumKamers));
    }

    [Fact]
    public void Een_oudere_verhuisdatum_verandert_het_bord_niet()
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };
        bord.Volg(Gepland(new(2026, 4, 13), 2));

        bord.Volg(Gepland(new(2026, 4, 1), 1));
        Assert.Equal((new DateOnly(2026, 4, 13), 2), (bord.Verhuisdatum, bord.VerhuisdatumVersie));

        bord.LaatLos(Wereld.VoordrachtVan(Nummer, "Geweigerd", versie: 3));
        bord.Volg(Gepland(new(2026, 4, 1), 1));
        Assert.Equal((null, 3), (bord.Verhuisdatum, bord.VerhuisdatumVersie));
    }

    [Theory]
    [InlineData(null, 1, false, "De uitkering is nog niet gepland op de verhuisdatum 1 april 2026.", 0)]
    [InlineData("2026-04-01", 2, false, "De uitkering is nog niet gepland op de verhuisdatum 1 april 2026.", 0)]
    [InlineData("2026-04-01", 1, true, "De uitkering begint op de verhuisdatum 1 april 2026.", 0)]
    [InlineData("2026-04-02", 1, false, "De uitkering begint één dag na de verhuizing.", 1)]
    [InlineData("2026-03-31", 1, false, "De uitkering begint op 31 maart 2026, voor de verhuizing.", 0)]
    public void De_uitkering_sluit_aan_als_zij_op_dezelfde_versie_van_de_datum_begint(string? ingang, int versie, bool voldaan, string zin, int dagen)
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };
        bord.Volg(Gepland(new(2026, 4, 1), 1));
        bord.Volg(Wereld.InkomenVan(Nummer, ingang is null ? null : DateOnly.Parse(ingang, System.Globalization.CultureInfo.InvariantCulture), versie));

        var voorwaarde = UitkeringSluitAan.Weeg(bord);

        Assert.Equal((voldaan, zin, dagen), (voorwaarde.Voldaan, voorwaarde.Zin, voorwaarde.GatInDagen));
    }

    [Fact]
    public void Wie_geen_uitkering_nodig_heeft_wacht_er_niet_op()
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };
        bord.Volg(Gepland(new(2026, 4, 1), 1));

        bord.Volg(Wereld.InkomenVan(Nummer, null, 1) with { UitkeringNodig = false });

        var voorwaarde = UitkeringSluitAan.Weeg(bord);
        Assert.Equal((true, "Het inkomen sluit aan op de verhuisdatum."), (voorwaarde.Voldaan, voorwaarde.Zin));
    }

    [Theory]
    [InlineData("2026-04-01", 1, "De melding voor de uitkering is nog niet gedaan.", 0)]
    [InlineData("2026-04-03", 1, "De uitkering begint 2 dagen na de verhuizing.", 2)]
    [InlineData("2026-04-01", 2, "De uitkering is nog niet gepland op de verhuisdatum 1 april 2026.", 0)]
    public void Zonder_melding_sluit_de_uitkering_niet_aan(string ingang, int versie, string zin, int dagen)
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };
        bord.Volg(Gepland(new(2026, 4, 1), 1));
        var inkomen = Wereld.InkomenVan(Nummer, DateOnly.Parse(ingang, System.Globalization.CultureInfo.InvariantCulture), versie);

        bord.Volg(inkomen with { MeldingGedaan = false });

        var voorwaarde = UitkeringSluitAan.Weeg(bord);
        Assert.Equal((false, zin, dagen), (voorwaarde.Voldaan, voorwaarde.Zin, voorwaarde.GatInDagen));
    }

    [Theory]
    [InlineData(1, 1, true, true)]
    [InlineData(1, 2, true, false)]
    [InlineData(5, 1, true, false)]
    [InlineData(1, 1, false, false)]
    public void De_indicatie_gaat_over_als_zij_op_de_dag_zelf_ambulant_wordt_en_geldt(int dag, int versie, bool dekt, bool voldaan)
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };
        bord.Volg(Gepland(new(2026, 4, 1), 1));
        bord.Volg(Wereld.IndicatieVan(Nummer, new DateOnly(2026, 4, dag), versie) with { DektVerhuisdatum = dekt });

        Assert.Equal(voldaan, IndicatieGaatOver.Weeg(bord).Voldaan);
    }

    [Fact]
    public void Zonder_verhuisdatum_is_niets_gereed()
    {
        var bord = new Verhuisbord { Casusnummer = Nummer };

        Assert.False(bord.IsGereed);
        Assert.Equal(["Het contract is nog niet getekend.", "Er is nog geen verhuisdatum.", "Er is nog geen verhuisdatum."], bord.Voorwaarden().Select(v => v.Zin));
    }

    [Fact]
    public void Een_koppelcode_vergeeft_kleine_letters_streepjes_en_verwisselbare_tekens()
    {
        var (koppelcode, code) = Koppelcode.Maak(Nummer, DateTimeOffset.UnixEpoch);

        Assert.Equal(koppelcode.Hash, Koppelcode.HashOf(code.ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace('0', 'o').Replace('1', 'l')));
        Assert.NotEqual(koppelcode.Hash, Koppelcode.Maak(Nummer, DateTimeOffset.UnixEpoch).Koppelcode.Hash);
    }

    private static VoordrachtStand Gepland(DateOnly datum, int versie) =>
        Wereld.VoordrachtVan(Nummer, "VerhuizingGepland", verhuisdatum: datum, versie: versie, contractvorm: "Omklap");

    private static Zoekprofiel Profiel() => new([Wereld.Gemeente], [], [], 2, false, false, null, null, null, null);

    private static Casus MeldAan()
    {
        var aanmelding = new Aanmelding
        {
            Naam = "Roderick Zuiderzee",
            Geboortedatum = new(1990, 4, 12),
            Huishouden = new Huishouden(1, [], false),
            Verblijf = Verblijf.BeschermdWonen,
            GemeenteVanHerkomst = Wereld.Gemeente,
            Verstrekkingen = [new Verstrekking { Rol = Rol.Corporatie, Grondslag = "Wmo", ToestemmingOp = Vandaag }],
            Zoekprofiel = Profiel(),
        };
        var eigenaren = new Dictionary<BijdrageSoort, string> { [BijdrageSoort.Persoonsbeschrijving] = Wereld.AanbiederOin };
        return Casus.MeldAan(Nummer, aanmelding, null, Wereld.AanbiederOin, eigenaren, new Bijdragetermijnen(), Vandaag);
    }

    private static Casus MaakPlaatsbaar()
    {
        var casus = MeldAan();
        casus.Lever(new Clientverklaring("Een huis.", "", "", true), Casus.DoorClient, Vandaag);
        foreach (var bijdrage in casus.Bijdragen.Where(b => !b.IsRond).ToList())
        {
            casus.VerklaarBijdrageNietNodig(bijdrage.Soort, "Is er al.");
        }

        casus.Agendeer();
        casus.VoerUit(new Besluit(BesluitSoort.Plaatsbaar, "Ja.", Contractvorm.Omklap, []));
        return casus;
    }
}
