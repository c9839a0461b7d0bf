using Grpc.Core;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Tests.Support;
using static Transferpunt.Tests.WerkEnInkomen.InkomenOmgeving;

namespace Transferpunt.Tests.WerkEnInkomen;

public sealed class UitkeringsplanTests
{
    [Fact]
    public async Task De_uitkering_wordt_gepland_op_de_verhuisdatum()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        var plan = await omgeving.PlanOpAsync(new(2026, 3, 1));

        Assert.Equal(("2026-03-01", "2026-03-01", 0, 1), (plan.Verhuisdatum, plan.Ingangsdatum, plan.GatInDagen, plan.VerhuisdatumVersie));
        Assert.Equal((49076, 140150, 133143), (plan.NormVoor.BedragInCenten, plan.NormNa.BedragInCenten, plan.Voorschot.BedragInCenten));
        Assert.Equal("De uitkering begint op de verhuisdatum 1 maart 2026.", plan.Toelichting);
        Assert.Equal(
            ["AANVRAAG_UITERLIJK 2026-01-03", "HUURTOESLAG_AANVRAGEN 2026-03-01", "VOORSCHOT 2026-03-02", "BRP_AANGIFTE 2026-03-06"],
            plan.Taken.Select(t => $"{t.Code} {t.Uiterlijk}"));
        Assert.All(plan.Taken, t => Assert.NotEmpty(t.Bron));
        Assert.Equal(new InkomenStand(Casus, Wi, 1_750_000, null, new(2026, 3, 1), 0, 0, 1), await omgeving.LaatsteStandAsync());
    }

    [Fact]
    public async Task Een_te_late_melding_geeft_een_gat_in_dagen_en_euros()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        var plan = await omgeving.PlanOpAsync(new(2026, 1, 21));
        Assert.Equal(("2026-02-02", 12, 54736), (plan.Ingangsdatum, plan.GatInDagen, plan.Gat.BedragInCenten));
        Assert.Equal(new InkomenStand(Casus, Wi, 1_750_000, null, new(2026, 2, 2), 12, 54736, 1), await omgeving.LaatsteStandAsync());
    }

    [Fact]
    public async Task Een_verzette_verhuisdatum_verzet_het_plan_een_keer_en_een_oud_bericht_verandert_niets()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        await omgeving.VerhuisdatumAsync(1, new(2026, 4, 1), version: 7);
        await omgeving.VerhuisdatumAsync(2, new(2026, 4, 13), version: 3);
        await omgeving.VerhuisdatumAsync(2, new(2026, 4, 13), version: 3);
        await omgeving.VerhuisdatumAsync(1, new(2026, 4, 1), version: 9);
        await omgeving.AllesVerwerktAsync();
        var plan = await omgeving.PlanAsync();
        Assert.Equal(("2026-04-13", 2), (plan.Ingangsdatum, plan.VerhuisdatumVersie));
        Assert.Equal(2, (await omgeving.GebeurtenissenAsync<UitkeringGepland>()).Count);
    }

    [Fact]
    public async Task Een_vervallen_verhuisdatum_trekt_het_plan_in()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        await omgeving.VerhuisdatumAsync(1, new(2026, 4, 1));
        await omgeving.VerhuisdatumAsync(2, null);
        await omgeving.AllesVerwerktAsync();
        await WeigertAsync(omgeving.AlsWi().GetUitkeringsplanAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
        Assert.Equal(new InkomenStand(Casus, Wi, 1_750_000, null, null, 0, 0, 2), await omgeving.LaatsteStandAsync());
    }

    [Fact]
    public async Task Een_verhuisdatum_voor_het_dossier_wordt_bewaard_tot_het_dossier()
    {
        await using var omgeving = await StartAsync();
        await omgeving.VerhuisdatumAsync(1, new(2026, 4, 1));
        await omgeving.VerhuisdatumAsync(2, new(2026, 4, 13));
        await omgeving.AllesVerwerktAsync();
        Assert.Empty(await omgeving.GebeurtenissenAsync<UitkeringGepland>());

        await omgeving.LegVastAsync();
        Assert.Equal(("2026-04-13", 2), ((await omgeving.PlanAsync()).Ingangsdatum, (await omgeving.PlanAsync()).VerhuisdatumVersie));
        Assert.Single(await omgeving.GebeurtenissenAsync<UitkeringGepland>());
    }

    [Fact]
    public async Task Een_melding_die_alsnog_wordt_gedaan_haalt_de_taak_weg()
    {
        await using var omgeving = await StartAsync();
        var gegevens = Gegevens();
        gegevens.MeldingOp = "";
        await omgeving.LegVastAsync(gegevens);
        Assert.Contains((await omgeving.PlanOpAsync(new(2026, 4, 13))).Taken, t => t is { Code: "MELDING_DOEN", Uiterlijk: "2026-04-13" });
        Assert.Equal((0, false), ((await omgeving.LaatsteStandAsync()).GatInDagen, (await omgeving.LaatsteStandAsync()).MeldingGedaan));
        await omgeving.LegVastAsync();
        Assert.True((await omgeving.LaatsteStandAsync()).MeldingGedaan);
        Assert.DoesNotContain((await omgeving.PlanAsync()).Taken, t => t.Code == "MELDING_DOEN");
        Assert.Equal(2, (await omgeving.GebeurtenissenAsync<UitkeringGepland>()).Count);
    }

    [Fact]
    public async Task Zonder_norm_voor_die_datum_zijn_er_toch_data_en_taken_en_heet_de_norm_bij_naam()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        var plan = await omgeving.PlanOpAsync(new(2026, 7, 15));
        Assert.False(plan.NormNa.HasBedragInCenten);
        Assert.Equal("bijstand.norm.alleenstaand.21-aow", plan.NormNa.OntbrekendeNorm);
        Assert.Equal("bijstand.norm.inrichting.alleenstaand", plan.NormVoor.OntbrekendeNorm);
        Assert.Equal(("2026-07-15", 0), (plan.Ingangsdatum, plan.GatInDagen));
        Assert.Contains(plan.Taken, t => t is { Code: "AANVRAAG_UITERLIJK", Uiterlijk: "2026-05-19" });
    }

    [Fact]
    public async Task Op_de_eerste_dag_zonder_norm_is_de_norm_van_de_dag_ervoor_er_nog()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        var plan = await omgeving.PlanOpAsync(new(2026, 7, 1));
        Assert.Equal(49076, plan.NormVoor.BedragInCenten);
        Assert.Equal("bijstand.norm.alleenstaand.21-aow", plan.NormNa.OntbrekendeNorm);
    }

    [Fact]
    public async Task In_de_demonstratie_is_een_verzonnen_norm_herkenbaar_ook_twee_jaar_vooruit()
    {
        var clock = ServiceFixture.NewClock();
        clock.Advance(TimeSpan.FromDays(730));
        await using var omgeving = await StartAsync(demo: true, clock: clock);
        await omgeving.LegVastAsync();
        var plan = await omgeving.PlanOpAsync(new(2028, 2, 29));
        Assert.Equal((140150, true), (plan.NormNa.BedragInCenten, plan.NormNa.Fictief));
        Assert.Equal((49076, true), (plan.NormVoor.BedragInCenten, plan.NormVoor.Fictief));
        Assert.Equal((133143, true), (plan.Voorschot.BedragInCenten, plan.Voorschot.Fictief));
    }

    [Fact]
    public async Task Met_loon_is_er_geen_uitkering_en_dat_staat_erbij()
    {
        await using var omgeving = await StartAsync();
        var gegevens = Gegevens();
        gegevens.Soort = InkomenSoort.Loon;
        await omgeving.LegVastAsync(gegevens);
        var plan = await omgeving.PlanOpAsync(new(2026, 4, 1));
        Assert.Equal(("", 0, "Er is ander inkomen dat doorloopt. Daarom is er geen uitkering gepland."), (plan.Ingangsdatum, plan.GatInDagen, plan.Toelichting));
        Assert.Equal(
            new InkomenStand(Casus, Wi, 1_750_000, null, null, 0, 0, 1, UitkeringNodig: false), await omgeving.LaatsteStandAsync());
    }

    [Fact]
    public async Task Naar_een_andere_gemeente_staan_de_taken_van_beide_in_het_plan_tot_de_melding_daar_is_gedaan()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync(MetMelding("2026-02-01"));
        Assert.Equal(["BEEINDIGEN_OUDE_GEMEENTE 2026-03-31", "MELDING_NIEUWE_GEMEENTE 2026-04-01"],
            Gemeentetaken(await omgeving.PlanOpAsync(new(2026, 4, 1), bestemming: "0352")));
        Assert.False((await omgeving.LaatsteStandAsync()).MeldingGedaan);

        omgeving.Service.Clock.Advance(TimeSpan.FromDays(3));
        await omgeving.VerhuisdatumAsync(2, new(2026, 4, 13), bestemming: "0352");
        await omgeving.AllesVerwerktAsync();
        await omgeving.LegVastAsync(MetMelding("2026-02-03"));
        Assert.Equal(["BEEINDIGEN_OUDE_GEMEENTE 2026-04-12"], Gemeentetaken(await omgeving.PlanAsync()));
        Assert.True((await omgeving.LaatsteStandAsync()).MeldingGedaan);

        await omgeving.VerhuisdatumAsync(3, new(2026, 4, 13), bestemming: "0355");
        await omgeving.AllesVerwerktAsync();
        Assert.False((await omgeving.LaatsteStandAsync()).MeldingGedaan);
    }

    [Fact]
    public async Task In_elke_volgorde_wint_de_hoogste_versie()
    {
        var namen = Enumerable.Range(1, 30).Select(n => $"TP-2026-{n:000000}").ToArray();
        await using var omgeving = await StartAsync(casussen: namen);
        var uitkomsten = new Dictionary<string, (DateOnly? Datum, int Versie)>();
        foreach (var casus in namen)
        {
            uitkomsten[casus] = await SpeelAsync(omgeving, casus, new Random(uitkomsten.Count));
        }

        await omgeving.AllesVerwerktAsync();
        Assert.Contains(uitkomsten.Values, u => u.Datum is null);
        foreach (var (casus, (datum, versie)) in uitkomsten)
        {
            var stand = (await omgeving.GebeurtenissenAsync<UitkeringGepland>(casus))[^1].Inkomen;
            Assert.Equal((datum, versie), (stand.Ingangsdatum, stand.VerhuisdatumVersie));
        }
    }

    private static async Task<(DateOnly? Datum, int Versie)> SpeelAsync(InkomenOmgeving omgeving, string casus, Random random)
    {
        var data = Enumerable.Range(0, random.Next(1, 7))
            .Select(_ => random.Next(3) == 0 ? (DateOnly?)null : new DateOnly(2026, 2, 2).AddDays(random.Next(120))).ToArray();
        var versies = Enumerable.Range(1, data.Length).Concat(Enumerable.Range(0, 3).Select(_ => random.Next(1, data.Length + 1))).ToArray();
        random.Shuffle(versies);
        var dossierNa = random.Next(versies.Length + 1);
        for (var i = 0; i <= versies.Length; i++)
        {
            if (i == dossierNa)
            {
                await omgeving.LegVastAsync(casus: casus);
            }

            if (i < versies.Length)
            {
                await omgeving.VerhuisdatumAsync(versies[i], data[versies[i] - 1], casus, version: random.Next(1, 20));
            }
        }

        return (data[^1], data.Length);
    }

    private static Inkomensgegevens MetMelding(string dag)
    {
        var gegevens = Gegevens();
        gegevens.MeldingOp = dag;
        return gegevens;
    }

    private static IEnumerable<string> Gemeentetaken(Uitkeringsplan plan) =>
        plan.Taken.Where(t => t.Code.EndsWith("_GEMEENTE", StringComparison.Ordinal)).Select(t => $"{t.Code} {t.Uiterlijk}");
}
