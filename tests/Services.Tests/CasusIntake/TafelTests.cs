using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Tests.CasusIntake;

public sealed class TafelTests
{
    [Fact]
    public async Task Voor_het_sluiten_gaat_er_niets_over_het_besluit_naar_buiten_en_daarna_in_een_keer()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();
        var zitting = await wereld.PlanZittingAsync();
        await AgendeerAsync(wereld, zitting, casusnummer);
        var voorBesluit = await wereld.EventsAsync(casusnummer);

        await wereld.Tafel.LegBesluitVastAsync(Wereld.Besluit(zitting, casusnummer));
        var naBesluit = await wereld.EventsAsync(casusnummer);
        var casusVoorSluiten = await wereld.LeesAsync(casusnummer);
        var antwoord = await SluitAsync(wereld, zitting);
        var naSluiten = await wereld.EventsAsync(casusnummer);

        Assert.Equal(voorBesluit, naBesluit);
        Assert.Equal((CasusStatus.Geagendeerd, Contractvorm.Unspecified), (casusVoorSluiten.Status, casusVoorSluiten.Zoekprofiel.Contractvorm));
        Assert.Equal(1, antwoord.Besluiten);
        Assert.Equal(voorBesluit.Count + 1, naSluiten.Count);
        Assert.Contains("casus-plaatsbaar", naSluiten[^1].Type, StringComparison.Ordinal);
        Assert.Contains("\"Contractvorm\":\"Omklap\"", naSluiten[^1].Body, StringComparison.Ordinal);
        Assert.Equal(CasusStatus.Plaatsbaar, (await wereld.LeesAsync(casusnummer)).Status);
    }

    [Fact]
    public async Task Elk_besluit_heeft_zijn_gevolg()
    {
        await using var wereld = await Wereld.StartAsync();
        var zitting = await wereld.PlanZittingAsync();
        var verwacht = new Dictionary<BesluitSoort, CasusStatus>
        {
            [BesluitSoort.Aangehouden] = CasusStatus.InVoorbereiding,
            [BesluitSoort.Afgewezen] = CasusStatus.Afgewezen,
            [BesluitSoort.Geescaleerd] = CasusStatus.Geescaleerd,
        };
        var nummers = new Dictionary<BesluitSoort, string>();
        foreach (var besluit in verwacht.Keys)
        {
            nummers[besluit] = await wereld.MaakTafelgereedAsync();
            await AgendeerAsync(wereld, zitting, nummers[besluit]);
            var verzoek = Wereld.Besluit(zitting, nummers[besluit]);
            (verzoek.Besluit, verzoek.Contractvorm) = (besluit, Contractvorm.Unspecified);
            await wereld.Tafel.LegBesluitVastAsync(verzoek);
        }

        await SluitAsync(wereld, zitting);

        foreach (var (besluit, status) in verwacht)
        {
            Assert.Equal(status, (await wereld.LeesAsync(nummers[besluit])).Status);
        }
    }

    [Fact]
    public async Task De_agenda_staat_op_hardheid_en_dan_op_aanmelddatum_met_de_reden()
    {
        await using var wereld = await Wereld.StartAsync();
        var zitting = await wereld.PlanZittingAsync();
        var oudste = await wereld.MaakTafelgereedAsync();
        wereld.Dienst.Clock.Advance(TimeSpan.FromDays(1));
        var jongere = await wereld.MaakTafelgereedAsync();
        var dringend = await wereld.MaakTafelgereedAsync(a => a.Verblijf = Verblijf.ThuisDreigendDakloos);

        await AgendeerAsync(wereld, zitting, jongere);
        await AgendeerAsync(wereld, zitting, oudste);
        var plaats = (await AgendeerAsync(wereld, zitting, dringend)).Plaats;

        var agenda = (await wereld.Tafel.GetTafelzittingAsync(new GetTafelzittingRequest { TafelzittingId = zitting })).Tafelzitting.Agenda;
        Assert.Equal(1, plaats);
        Assert.Equal([dringend, oudste, jongere], agenda.Select(a => a.Casusnummer));
        Assert.Equal(
            [
                "Gaat voor door de hardheidsclausule; daarna telt de aanmelddatum (3 februari 2026).",
                "Staat op volgorde van aanmelddatum (2 februari 2026).",
                "Staat op volgorde van aanmelddatum (3 februari 2026).",
            ],
            agenda.Select(a => a.RedenVolgorde));
    }

    [Fact]
    public async Task Sluiten_kan_pas_als_elke_casus_een_besluit_heeft_en_maar_een_keer()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();
        var zitting = await wereld.PlanZittingAsync();
        await AgendeerAsync(wereld, zitting, casusnummer);

        var zonderBesluit = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => SluitAsync(wereld, zitting));
        await wereld.Tafel.LegBesluitVastAsync(Wereld.Besluit(zitting, casusnummer));
        await SluitAsync(wereld, zitting);
        var nogEens = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => SluitAsync(wereld, zitting));
        var teLaat = await Fouten.WeigertAsync(
            StatusCode.FailedPrecondition, () => wereld.Tafel.LegBesluitVastAsync(Wereld.Besluit(zitting, casusnummer)).ResponseAsync);

        Assert.Equal("BESLUIT_ONTBREEKT", zonderBesluit.Reden());
        Assert.Equal("ZITTING_GESLOTEN", nogEens.Reden());
        Assert.Equal("ZITTING_GESLOTEN", teLaat.Reden());
    }

    [Fact]
    public async Task Van_gelijktijdige_sluitingen_wint_er_een()
    {
        await using var wereld = await Wereld.StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();
        var zitting = await wereld.PlanZittingAsync();
        await AgendeerAsync(wereld, zitting, casusnummer);
        await wereld.Tafel.LegBesluitVastAsync(Wereld.Besluit(zitting, casusnummer));

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await SluitAsync(wereld, zitting);
                return StatusCode.OK;
            }
            catch (RpcException fout)
            {
                return fout.StatusCode;
            }
        }));

        Assert.Single(uitkomsten, StatusCode.OK);
        Assert.All(uitkomsten, u => Assert.Contains(u, (StatusCode[])[StatusCode.OK, StatusCode.Aborted, StatusCode.FailedPrecondition]));
        Assert.Single(await wereld.EventsAsync(casusnummer), g => g.Type.Contains("plaatsbaar", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_besluit_heeft_een_motivering_en_bij_plaatsbaar_een_contractvorm()
    {
        await using var wereld = await Wereld.StartAsync();
        var zitting = await wereld.PlanZittingAsync();

        var fout = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => wereld.Tafel.LegBesluitVastAsync(new LegBesluitVastRequest
        {
            VerzoekId = Wereld.Id(), TafelzittingId = zitting, Casusnummer = "TP-2026-000001", Besluit = BesluitSoort.Plaatsbaar,
        }).ResponseAsync);

        Assert.Equal(["motivering", "contractvorm"], fout.Velden());
    }

    [Fact]
    public async Task Alleen_een_tafelgerede_casus_komt_op_de_agenda()
    {
        await using var wereld = await Wereld.StartAsync();
        var zitting = await wereld.PlanZittingAsync();
        var casusnummer = await wereld.MeldAanAsync();

        var fout = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => AgendeerAsync(wereld, zitting, casusnummer));

        Assert.Equal("CASUS_NIET_TAFELGEREED", fout.Reden());
    }

    private static Task<AgendeerCasusResponse> AgendeerAsync(Wereld wereld, string zitting, string casusnummer) =>
        wereld.Tafel.AgendeerCasusAsync(new AgendeerCasusRequest { VerzoekId = Wereld.Id(), TafelzittingId = zitting, Casusnummer = casusnummer }).ResponseAsync;

    private static Task<SluitTafelzittingResponse> SluitAsync(Wereld wereld, string zitting) =>
        wereld.Tafel.SluitTafelzittingAsync(new SluitTafelzittingRequest { VerzoekId = Wereld.Id(), TafelzittingId = zitting }).ResponseAsync;
}
