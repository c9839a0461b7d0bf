using Grpc.Core;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using static Transferpunt.Tests.Woningaanbod.Casussen;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

public sealed class MatchingTests : IAsyncLifetime
{
    private const string Eerste = "TP-2026-000001";
    private const string Tweede = "TP-2026-000002";

    private ServiceFixture _fixture = null!;

    private MatchingService.MatchingServiceClient Client(Rol rol = Rol.Regie, string oin = Regie) => new(_fixture.As(rol, oin));

    public async Task InitializeAsync() => _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Kandidaten_staan_in_volgorde_met_elke_regel_en_de_reden()
    {
        var id = await _fixture.PubliceerAsync();
        await _fixture.MeldAsync(
            Casus(Eerste),
            Casus(Tweede) with { Hardheid = true, Aanmelddatum = new DateOnly(2026, 1, 20) },
            Casus("TP-2026-000003") with { Status = "Tafelgereed" },
            Casus("TP-2026-000004") with { Volwassenen = 4 });

        var antwoord = await Client().ListKandidatenAsync(new ListKandidatenRequest { WoningId = id });

        Assert.Equal([Tweede, Eerste, "TP-2026-000004"], antwoord.Kandidaten.Select(k => k.Casusnummer));
        Assert.Equal(3, antwoord.Aantal);
        Assert.All(antwoord.Kandidaten, k => Assert.Equal(12, k.Regels.Count));
        Assert.Equal((1, true, 2), (antwoord.Kandidaten[0].Plaats, antwoord.Kandidaten[0].Hardheid, antwoord.Kandidaten[0].Pluspunten));
        Assert.Contains("hardheidsclausule", antwoord.Kandidaten[0].RedenVolgorde, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Woningen_voor_een_casus_noemen_wat_past_en_wat_op_een_regel_afvalt()
    {
        var passend = await _fixture.PubliceerAsync(Woning("past"));
        var duur = Woning("een cent te duur");
        duur.KaleHuurInCenten = 70_001;
        await _fixture.PubliceerAsync(duur);
        var twee = Woning("te klein en te ver");
        (twee.Kamers, twee.Gemeente) = (1, "9902");
        await _fixture.PubliceerAsync(twee);
        await _fixture.MeldAsync(Casus(Eerste));

        var antwoord = await Client(Rol.Zorgaanbieder, Zorgaanbieder).ListPassendeWoningenAsync(new ListPassendeWoningenRequest { Casusnummer = Eerste });

        Assert.Equal(passend, Assert.Single(antwoord.Passend).Woning.WoningId);
        var bijna = Assert.Single(antwoord.BijnaPassend);
        Assert.Equal("MAXIMUM_HUUR", Assert.Single(bijna.Regels, r => !r.Voldaan).Code);
        Assert.Equal((1, 1), (antwoord.AantalPassend, antwoord.AantalBijnaPassend));
    }

    [Fact]
    public async Task Zonder_toestemming_voor_een_corporatie_is_er_geen_kandidaat_en_geen_woning()
    {
        var id = await _fixture.PubliceerAsync();
        await _fixture.MeldAsync(Casus(Eerste), Casus(Tweede) with { CorporatieMagGegevens = false });

        var antwoord = await Client().ListKandidatenAsync(new ListKandidatenRequest { WoningId = id });
        var fout = await Assert.ThrowsAsync<RpcException>(
            () => Client().ListPassendeWoningenAsync(new ListPassendeWoningenRequest { Casusnummer = Tweede }).ResponseAsync);

        Assert.Equal(Eerste, Assert.Single(antwoord.Kandidaten).Casusnummer);
        Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode);
        Assert.Contains("toestemming", fout.Status.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_match_wordt_regel_voor_regel_uitgelegd_met_cijfers_en_bron()
    {
        var duur = Woning();
        duur.KaleHuurInCenten = 71_303;
        var id = await _fixture.PubliceerAsync(duur);
        await _fixture.MeldAsync(Casus(Eerste));

        var antwoord = await Client().LegMatchUitAsync(new LegMatchUitRequest { WoningId = id, Casusnummer = Eerste });

        var regel = Assert.Single(antwoord.Regels, r => r.Code == "PASSEND_TOEWIJZEN");
        Assert.False(antwoord.Past || regel.Voldaan);
        Assert.Contains(new Gegeven { Naam = "huur.aftoppingsgrens.laag", Waarde = "€ 713,02" }, regel.Gegevens);
        Assert.Contains(new Gegeven { Naam = "rekenhuur", Waarde = "€ 713,03" }, regel.Gegevens);
        Assert.NotEmpty(regel.Bron);
    }

    [Fact]
    public async Task Een_zorgaanbieder_die_niet_deelneemt_vindt_de_casus_niet_en_een_casus_die_niet_plaatsbaar_is_zegt_dat()
    {
        await _fixture.MeldAsync(Casus(Eerste) with { Status = "Geagendeerd" });
        var vraag = new ListPassendeWoningenRequest { Casusnummer = Eerste };

        var vreemd = await Assert.ThrowsAsync<RpcException>(
            () => Client(Rol.Zorgaanbieder, "00000099000000000299").ListPassendeWoningenAsync(vraag).ResponseAsync);
        var eigen = await Assert.ThrowsAsync<RpcException>(() => Client(Rol.Zorgaanbieder, Zorgaanbieder).ListPassendeWoningenAsync(vraag).ResponseAsync);

        Assert.Equal(StatusCode.NotFound, vreemd.StatusCode);
        Assert.Equal(StatusCode.FailedPrecondition, eigen.StatusCode);
    }

    [Fact]
    public async Task Een_ouder_bericht_verandert_niets_en_een_nieuwer_profiel_geeft_andere_uitkomsten()
    {
        var id = await _fixture.PubliceerAsync();
        await _fixture.MeldAsync(Casus(Eerste));
        var ruimer = Casus(Eerste) with { Zoekprofiel = Profiel() with { MinimumKamers = 3 } };
        await _fixture.ReceiveAsync(new ZoekprofielGewijzigd(ruimer, 7));
        await _fixture.ReceiveAsync(new CasusTafelgereed(Casus(Eerste) with { Status = "Tafelgereed" }, 4));
        await _fixture.ReceiveAsync(new IndicatieAfgegeven(IndicatieVan(Tweede), 1));
        await _fixture.ReceiveAsync(new UitkeringGepland(InkomenVan(Tweede), 1));
        await _fixture.UntilAsync(db => db.Kandidaten.Any(k => k.Casusnummer == Tweede && k.RekeninkomenPerJaarInCenten != null));

        var antwoord = await Client().LegMatchUitAsync(new LegMatchUitRequest { WoningId = id, Casusnummer = Eerste });

        Assert.Equal("KAMERS", Assert.Single(antwoord.Regels, r => !r.Voldaan).Code);
        Assert.Equal(1, await _fixture.ReadAsync<Transferpunt.Woningaanbod.Persistence.WoningaanbodDbContext, int>(
            db => Task.FromResult(db.Kandidaten.Count(k => k.Status == "Plaatsbaar"))));
    }

    [Fact]
    public async Task Van_een_casus_die_nog_niet_is_aangemeld_bestaat_hier_niets()
    {
        var id = await _fixture.PubliceerAsync();
        await _fixture.ReceiveAsync(new IndicatieAfgegeven(IndicatieVan(Eerste), 1));
        await _fixture.UntilAsync(db => db.Kandidaten.Any());

        var fout = await Assert.ThrowsAsync<RpcException>(
            () => Client().LegMatchUitAsync(new LegMatchUitRequest { WoningId = id, Casusnummer = Eerste }).ResponseAsync);

        Assert.Equal(StatusCode.NotFound, fout.StatusCode);
    }

    [Fact]
    public async Task Met_de_klok_twee_jaar_vooruit_rekent_de_demonstratie_met_verzonnen_normen()
    {
        var clock = ServiceFixture.NewClock();
        clock.Advance(TimeSpan.FromDays(730));
        await using var fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build, clock: clock, demo: true);
        var woning = Woning();
        woning.BeschikbaarVanaf = "2028-03-01";
        var id = await fixture.PubliceerAsync(woning);
        await fixture.MeldAsync(Casus(Eerste));
        await fixture.ReceiveAsync(new OvergangGepland(IndicatieVan(Eerste) with { GeldigTotEnMet = new DateOnly(2029, 1, 1) }, 1));
        await fixture.UntilAsync(db => db.Kandidaten.AsEnumerable().Any(k => k.Indicaties.Count == 2));

        var antwoord = await new MatchingService.MatchingServiceClient(fixture.As(Rol.Regie, Regie))
            .LegMatchUitAsync(new LegMatchUitRequest { WoningId = id, Casusnummer = Eerste });

        Assert.True(antwoord.Past);
        Assert.Contains(antwoord.Regels.SelectMany(r => r.Gegevens), g => g.Waarde == "€ 713,02 (verzonnen)");
    }
}
