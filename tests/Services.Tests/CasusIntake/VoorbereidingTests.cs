using Grpc.Core;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Clientverklaring = Transferpunt.Contracts.CasusIntake.V1.Clientverklaring;
using Corporatietoets = Transferpunt.Contracts.CasusIntake.V1.Corporatietoets;
using Deskundigenoordeel = Transferpunt.Contracts.CasusIntake.V1.Deskundigenoordeel;
using Persoonsbeschrijving = Transferpunt.Contracts.CasusIntake.V1.Persoonsbeschrijving;
using Zoekprofiel = Transferpunt.Contracts.CasusIntake.V1.Zoekprofiel;

namespace Transferpunt.Tests.CasusIntake;

public sealed class VoorbereidingTests
{
    [Theory]
    [InlineData(0, 1, 2, 3, 4, 5)]
    [InlineData(5, 4, 3, 2, 1, 0)]
    [InlineData(3, 5, 0, 2, 4, 1)]
    [InlineData(1, 0, 4, 5, 3, 2)]
    public async Task De_casus_wordt_vanzelf_tafelgereed_met_de_laatste_bijdrage(params int[] volgorde)
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var leveringen = wereld.Leveringen();

        foreach (var nummer in volgorde[..^1])
        {
            await leveringen[nummer](casusnummer);
            Assert.Equal(CasusStatus.InVoorbereiding, (await wereld.LeesAsync(casusnummer)).Status);
        }

        await leveringen[volgorde[^1]](casusnummer);

        Assert.Equal(CasusStatus.Tafelgereed, (await wereld.LeesAsync(casusnummer)).Status);
        var gebeurtenissen = await wereld.EventsAsync(casusnummer);
        Assert.Single(gebeurtenissen, g => g.Type.Contains("casus-tafelgereed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_akkoord_van_de_client_wordt_de_casus_niet_tafelgereed()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();

        await wereld.LeverClientverklaringAsync(casusnummer, akkoord: false);
        Assert.Equal(CasusStatus.InVoorbereiding, (await wereld.LeesAsync(casusnummer)).Status);
        await wereld.LeverClientverklaringAsync(casusnummer);
        Assert.Equal(CasusStatus.Tafelgereed, (await wereld.LeesAsync(casusnummer)).Status);
    }

    [Fact]
    public async Task Een_bijdrage_die_niet_nodig_is_houdt_de_casus_niet_op()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var leveringen = wereld.Leveringen();
        foreach (var nummer in (int[])[0, 1, 2, 3, 5])
        {
            await leveringen[nummer](casusnummer);
        }

        var zonderReden = new VerklaarBijdrageNietNodigRequest { VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Soort = BijdrageSoort.Clientverklaring };
        var fout = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Regie.VerklaarBijdrageNietNodigAsync(zonderReden).ResponseAsync);
        await wereld.Regie.VerklaarBijdrageNietNodigAsync(new VerklaarBijdrageNietNodigRequest
        {
            VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Soort = BijdrageSoort.Corporatietoets, Reden = "Er is geen woongeschiedenis.",
        });

        Assert.Equal(["soort", "reden"], fout.Velden());
        Assert.Equal(CasusStatus.Tafelgereed, (await wereld.LeesAsync(casusnummer)).Status);
    }

    [Fact]
    public async Task Een_tweede_levering_vervangt_de_eerste_en_de_eerste_blijft_bewaard()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();

        await wereld.LeverPersoonsbeschrijvingAsync(casusnummer, "Zingt.");
        await wereld.LeverPersoonsbeschrijvingAsync(casusnummer, "Zingt en kookt.");

        Assert.Equal("Zingt en kookt.", (await wereld.LeesAsync(casusnummer)).Persoonsbeschrijving.Krachten);
        var eerder = await wereld.Dienst.ReadAsync<CasusIntakeDbContext, List<BijdrageVersie>>(
            db => Task.FromResult(db.Set<BijdrageVersie>().ToList()));
        var versie = Assert.Single(eerder);
        Assert.Equal((1, Wereld.AanbiederOin), (versie.Levering, versie.GeleverdDoor));
        Assert.Equal("Zingt.", Assert.IsType<Transferpunt.CasusIntake.Domain.Persoonsbeschrijving>(versie.Inhoud).Krachten);
    }

    [Fact]
    public async Task Alleen_de_gevraagde_organisatie_levert_de_bijdrage()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var levering = new LeverCorporatietoetsRequest
        {
            VerzoekId = Wereld.Id(),
            Casusnummer = casusnummer,
            Corporatietoets = new Corporatietoets { Woongeschiedenis = "Onbekend.", VoorgesteldeContractvorm = Contractvorm.Regulier },
        };

        var onbekend = await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Corporatie.LeverCorporatietoetsAsync(levering).ResponseAsync);
        await VraagAsync(wereld, casusnummer, BijdrageSoort.Persoonsbeschrijving, Wereld.AndereAanbiederOin);
        var nietGevraagd = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => wereld.LeverPersoonsbeschrijvingAsync(casusnummer));

        Assert.Equal("NIET_GEVONDEN", onbekend.Reden());
        Assert.Equal("BIJDRAGE_NIET_AAN_U_GEVRAAGD", nietGevraagd.Reden());
    }

    [Fact]
    public async Task Vragen_kan_alleen_aan_een_organisatie_met_de_rol_en_met_toestemming()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync(a => a.Verstrekkingen.Remove(a.Verstrekkingen.Single(v => v.Rol == Rol.Corporatie)));

        var andereRol = await Fouten.WeigertAsync(
            StatusCode.InvalidArgument, () => VraagAsync(wereld, casusnummer, BijdrageSoort.Corporatietoets, Wereld.WiOin));
        var zonderToestemming = await Fouten.WeigertAsync(
            StatusCode.FailedPrecondition, () => VraagAsync(wereld, casusnummer, BijdrageSoort.Corporatietoets, Wereld.CorporatieOin));

        Assert.Equal(["eigenaar_oin"], andereRol.Velden());
        Assert.Equal("GEEN_TOESTEMMING", zonderToestemming.Reden());
        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Corporatie.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);
    }

    [Fact]
    public async Task Wie_gevraagd_wordt_doet_mee_en_wie_niet_meer_gevraagd_is_doet_niet_meer_mee()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var vraag = new GetCasusRequest { Casusnummer = casusnummer };

        await VraagAsync(wereld, casusnummer, BijdrageSoort.Corporatietoets, Wereld.CorporatieOin);
        await wereld.Corporatie.GetCasusAsync(vraag);
        await VraagAsync(wereld, casusnummer, BijdrageSoort.Corporatietoets, Wereld.AndereCorporatieOin);

        await wereld.Als(Rol.Corporatie, Wereld.AndereCorporatieOin).GetCasusAsync(vraag);
        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Corporatie.GetCasusAsync(vraag).ResponseAsync);
    }

    [Fact]
    public async Task Een_verlopen_termijn_is_te_zien()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        await wereld.LeverPersoonsbeschrijvingAsync(casusnummer);

        wereld.Dienst.Clock.Advance(TimeSpan.FromDays(11));

        var bijdragen = (await wereld.LeesAsync(casusnummer)).Bijdragen;
        Assert.Equal([true, false, false, true, true, true], bijdragen.Select(b => b.TeLaat));
    }

    [Fact]
    public async Task Fouten_in_een_bijdrage_worden_allemaal_genoemd()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();

        var oordeel = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Regie.LeverDeskundigenoordeelAsync(
            new() { VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Deskundigenoordeel = new Deskundigenoordeel { Oordeel = Oordeel.JaMits } }).ResponseAsync);
        var beschrijving = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Aanbieder.LeverPersoonsbeschrijvingAsync(
            new() { VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Persoonsbeschrijving = new Persoonsbeschrijving { UrenBegeleidingPerWeek = 200 } }).ResponseAsync);
        var verklaring = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Aanbieder.LeverClientverklaringAsync(
            new() { VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Clientverklaring = new Clientverklaring() }).ResponseAsync);

        Assert.Equal(["deskundigenoordeel.voorwaarden", "deskundigenoordeel.motivering"], oordeel.Velden());
        Assert.Equal(
            ["persoonsbeschrijving.krachten", "persoonsbeschrijving.woonvaardigheden", "persoonsbeschrijving.uren_begeleiding_per_week"],
            beschrijving.Velden());
        Assert.Equal(["clientverklaring.wat_wil_ik"], verklaring.Velden());
    }

    [Fact]
    public async Task Uren_begeleiding_die_ontbreken_zijn_geen_nul_uren()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var levering = new LeverPersoonsbeschrijvingRequest
        {
            VerzoekId = Wereld.Id(),
            Casusnummer = casusnummer,
            Persoonsbeschrijving = new Persoonsbeschrijving { Krachten = "Kookt goed.", Woonvaardigheden = "Houdt het huis schoon." },
        };

        var fout = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Aanbieder.LeverPersoonsbeschrijvingAsync(levering).ResponseAsync);
        (levering.VerzoekId, levering.Persoonsbeschrijving.UrenBegeleidingPerWeek) = (Wereld.Id(), 0);
        await wereld.Aanbieder.LeverPersoonsbeschrijvingAsync(levering);

        Assert.Equal(["persoonsbeschrijving.uren_begeleiding_per_week"], fout.Velden());
        Assert.Equal(0, (await wereld.LeesAsync(casusnummer)).Persoonsbeschrijving.UrenBegeleidingPerWeek);
    }

    [Fact]
    public async Task Een_zoekprofiel_op_een_oude_versie_wordt_geweigerd()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var verzoek = new StelZoekprofielVastRequest
        {
            VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Versie = 1, Zoekprofiel = new Zoekprofiel { MinimumKamers = 3, Rolstoel = true },
        };

        var antwoord = await wereld.Aanbieder.StelZoekprofielVastAsync(verzoek);
        verzoek.VerzoekId = Wereld.Id();
        var fout = await Fouten.WeigertAsync(StatusCode.Aborted, () => wereld.Aanbieder.StelZoekprofielVastAsync(verzoek).ResponseAsync);

        Assert.Equal(2, antwoord.Versie);
        Assert.Contains("versie 2", fout.Status.Detail, StringComparison.Ordinal);
        Assert.Contains("zoekprofiel-gewijzigd", (await wereld.EventsAsync(casusnummer))[^1].Type, StringComparison.Ordinal);
    }

    private static Task<VraagBijdrageResponse> VraagAsync(Wereld wereld, string casusnummer, BijdrageSoort soort, string oin) =>
        wereld.Regie.VraagBijdrageAsync(new VraagBijdrageRequest
        {
            VerzoekId = Wereld.Id(), Casusnummer = casusnummer, Soort = soort, EigenaarOin = oin,
        }).ResponseAsync;
}
