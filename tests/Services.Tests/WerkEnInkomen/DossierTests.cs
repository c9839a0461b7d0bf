using Grpc.Core;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using static Transferpunt.Tests.WerkEnInkomen.InkomenOmgeving;

namespace Transferpunt.Tests.WerkEnInkomen;

public sealed class DossierTests
{
    [Fact]
    public async Task Dossier_en_toets_zijn_terug_te_lezen_en_de_toets_is_een_gebeurtenis()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        Assert.Empty(await omgeving.GebeurtenissenAsync<FinancieleToetsVastgelegd>());
        await LegToetsVastAsync(omgeving);

        var dossier = (await omgeving.AlsWi().GetInkomensdossierAsync(new() { Casusnummer = Casus })).Inkomensdossier;
        Assert.Equal(Gegevens(), dossier.Gegevens);
        Assert.Equal(Toets(), dossier.Toets);
        var stand = Assert.Single(await omgeving.GebeurtenissenAsync<FinancieleToetsVastgelegd>()).Inkomen;
        Assert.Equal(new InkomenStand(Casus, Wi, 1_750_000, 70_000, null, 0, 0, 0), stand);
    }

    [Fact]
    public async Task Een_nieuw_rekeninkomen_na_de_toets_wordt_verteld()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        await LegToetsVastAsync(omgeving);
        var gegevens = Gegevens();
        gegevens.RekeninkomenPerJaarInCenten = 1_800_000;
        await omgeving.LegVastAsync(gegevens);
        var verteld = await omgeving.GebeurtenissenAsync<FinancieleToetsVastgelegd>();
        Assert.Equal([1_750_000L, 1_800_000L], verteld.Select(e => e.Inkomen.RekeninkomenPerJaarInCenten!.Value));
    }

    [Fact]
    public async Task Zonder_dossier_is_er_geen_toets_en_geen_inzage()
    {
        await using var omgeving = await StartAsync();
        var toets = new LegFinancieleToetsVastRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Toets = Toets() };
        await WeigertAsync(omgeving.AlsWi().LegFinancieleToetsVastAsync(toets), StatusCode.FailedPrecondition);
        await omgeving.VerhuisdatumAsync(1, new(2026, 4, 1));
        await omgeving.AllesVerwerktAsync();
        await WeigertAsync(omgeving.AlsWi().GetInkomensdossierAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
        await WeigertAsync(omgeving.AlsWi().GetUitkeringsplanAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
    }

    [Fact]
    public async Task Alle_fouten_worden_tegelijk_genoemd()
    {
        await using var omgeving = await StartAsync();
        var gegevens = new Inkomensgegevens
        {
            NettoPerMaandInCenten = -1,
            RekeninkomenPerJaarInCenten = -1,
            Geboortedatum = "2026-02-03",
            MeldingOp = "2026-02-30",
            SchuldenInCenten = -1,
        };
        var dossier = new LegInkomensdossierVastRequest { VerzoekId = Guid.NewGuid().ToString(), Gegevens = gegevens };
        Assert.Equal(
            [
                "casusnummer", "gegevens.soort", "gegevens.netto_per_maand_in_centen", "gegevens.rekeninkomen_per_jaar_in_centen",
                "gegevens.geboortedatum", "gegevens.in_inrichting", "gegevens.partner", "gegevens.melding_op", "gegevens.schulden_in_centen",
            ],
            Velden(await WeigertAsync(omgeving.AlsWi().LegInkomensdossierVastAsync(dossier), StatusCode.InvalidArgument)));

        var toets = new LegFinancieleToetsVastRequest
        {
            VerzoekId = Guid.NewGuid().ToString(),
            Casusnummer = Casus,
            Toets = new FinancieleToets { BetaalbareHuurInCenten = -1, Belemmeringen = { "schuld", " " } },
        };
        Assert.Equal(
            ["toets.betaalbare_huur_in_centen", "toets.belemmeringen[1]"],
            Velden(await WeigertAsync(omgeving.AlsWi().LegFinancieleToetsVastAsync(toets), StatusCode.InvalidArgument)));
    }

    [Fact]
    public async Task Wat_niet_is_ingevuld_is_geen_nul_en_geen_nee()
    {
        await using var omgeving = await StartAsync();
        var gegevens = new Inkomensgegevens { Soort = InkomenSoort.Geen, Geboortedatum = "1990-01-15" };
        var dossier = new LegInkomensdossierVastRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Gegevens = gegevens };
        Assert.Equal(
            [
                "gegevens.netto_per_maand_in_centen", "gegevens.rekeninkomen_per_jaar_in_centen", "gegevens.in_inrichting", "gegevens.partner",
            ],
            Velden(await WeigertAsync(omgeving.AlsWi().LegInkomensdossierVastAsync(dossier), StatusCode.InvalidArgument)));

        var toets = new LegFinancieleToetsVastRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Toets = new FinancieleToets() };
        Assert.Equal(
            ["toets.betaalbare_huur_in_centen"],
            Velden(await WeigertAsync(omgeving.AlsWi().LegFinancieleToetsVastAsync(toets), StatusCode.InvalidArgument)));
    }

    [Fact]
    public async Task Elke_rol_ziet_alleen_wat_zij_mag_zien()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        await LegToetsVastAsync(omgeving);
        await omgeving.PlanOpAsync(new(2026, 3, 1));

        var regie = omgeving.Als(Rol.Regie, "00000099000000000101");
        var dossier = (await regie.GetInkomensdossierAsync(new() { Casusnummer = Casus })).Inkomensdossier;
        Assert.Null(dossier.Gegevens);
        Assert.Equal(70_000, dossier.Toets.BetaalbareHuurInCenten);

        var zorgaanbieder = omgeving.Als(Rol.Zorgaanbieder, Zorgaanbieder);
        var plan = (await zorgaanbieder.GetUitkeringsplanAsync(new() { Casusnummer = Casus })).Plan;
        Assert.Equal((null, null, null), (plan.NormVoor, plan.NormNa, plan.Voorschot));
        Assert.Equal(("2026-03-01", 0L), (plan.Ingangsdatum, plan.Gat.BedragInCenten));
        await WeigertAsync(zorgaanbieder.GetInkomensdossierAsync(new() { Casusnummer = Casus }), StatusCode.PermissionDenied);

        var client = omgeving.Als(Rol.Client, null, Client);
        Assert.Equal(Gegevens(), (await client.GetInkomensdossierAsync(new() { Casusnummer = Casus })).Inkomensdossier.Gegevens);
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_vindt_niets_en_een_corporatie_mag_het_niet_vragen()
    {
        await using var omgeving = await StartAsync();
        await omgeving.LegVastAsync();
        await omgeving.PlanOpAsync(new(2026, 3, 1));
        foreach (var vreemd in new[] { omgeving.Als(Rol.Wi, AndereWi), omgeving.Als(Rol.Client, null, "sub-ander") })
        {
            await WeigertAsync(vreemd.GetInkomensdossierAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
            await WeigertAsync(vreemd.GetUitkeringsplanAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
        }

        var dossier = new LegInkomensdossierVastRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Gegevens = Gegevens() };
        await WeigertAsync(omgeving.Als(Rol.Wi, AndereWi).LegInkomensdossierVastAsync(dossier), StatusCode.NotFound);
        await WeigertAsync(
            omgeving.Als(Rol.Corporatie, Corporatie).GetUitkeringsplanAsync(new() { Casusnummer = Casus }), StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task Over_een_ingetrokken_casus_wordt_niets_meer_vastgelegd()
    {
        await using var omgeving = await StartAsync();
        await omgeving.MeldCasusAanAsync(Casus, "Ingetrokken", version: 2);
        await omgeving.AllesVerwerktAsync();
        var dossier = new LegInkomensdossierVastRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Gegevens = Gegevens() };
        await WeigertAsync(omgeving.AlsWi().LegInkomensdossierVastAsync(dossier), StatusCode.FailedPrecondition);
    }

    private static FinancieleToets Toets() =>
        new() { BetaalbareHuurInCenten = 70_000, Belemmeringen = { "Een huurschuld." }, Voorwaarden = { "Budgetbeheer loopt door." } };

    private static async Task LegToetsVastAsync(InkomenOmgeving omgeving) =>
        await omgeving.AlsWi().LegFinancieleToetsVastAsync(new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, Toets = Toets() });
}
