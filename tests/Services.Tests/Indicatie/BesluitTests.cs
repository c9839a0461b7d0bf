using Grpc.Core;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Indicatie.V1;
using static Transferpunt.Tests.Indicatie.IndicatieOmgeving;

namespace Transferpunt.Tests.Indicatie;

public sealed class BesluitTests
{
    [Fact]
    public async Task Een_besluit_geeft_de_indicatie_af_met_zes_weken_bezwaar()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id);

        var indicatie = await omgeving.LeesAsync(id);
        Assert.Equal(IndicatieStatus.Afgegeven, indicatie.Status);
        Assert.Equal("2026-02-02", indicatie.Besluit.BeslotenOp);
        Assert.Equal("2026-03-16", indicatie.Besluit.BezwaarTotEnMet);
        Assert.Equal(IndicatieSoort.AmbulanteBegeleiding, indicatie.Besluit.Soort);
        Assert.Equal((2, 6), (indicatie.Besluit.UrenPerWeekMinimum, indicatie.Besluit.UrenPerWeekMaximum));
        Assert.Equal("2027-01-31", indicatie.Besluit.GeldigTotEnMet);
        Assert.Null(indicatie.Overgang);
        Assert.Equal(1, await omgeving.AantalAsync<IndicatieAfgegeven>());
        Assert.Equal(0, await omgeving.AantalAsync<OvergangGepland>());
    }

    [Fact]
    public async Task Alle_fouten_van_een_besluit_worden_tegelijk_genoemd()
    {
        await using var omgeving = await StartAsync();
        var besluit = new Besluit
        {
            Soort = (IndicatieSoort)99,
            UrenPerWeekMinimum = 169,
            UrenPerWeekMaximum = -1,
            GeldigVan = "2026-05-01",
            GeldigTotEnMet = "2026-04-30",
            AanbiederOin = "123",
            BeslotenOp = "2026-02-02",
            BezwaarTotEnMet = "2026-03-16",
        };
        Assert.Equal(
            [
                "besluit.soort", "besluit.financiering", "besluit.uren_per_week_minimum", "besluit.uren_per_week_maximum",
                "besluit.uren_per_week_maximum", "besluit.geldig_tot_en_met", "besluit.aanbieder_oin", "besluit.motivering",
                "besluit.besloten_op", "besluit.bezwaar_tot_en_met",
            ],
            await FoutenAsync(omgeving, await omgeving.MeldingAsync(), besluit));
    }

    [Fact]
    public async Task Een_leeg_besluit_is_een_fout_en_afwezige_uren_zijn_geen_nul()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        Assert.Equal(["besluit"], await FoutenAsync(omgeving, id, null));

        var zonderUren = Besluit();
        zonderUren.ClearUrenPerWeekMinimum();
        Assert.Equal(["besluit.uren_per_week_minimum"], await FoutenAsync(omgeving, id, zonderUren));
    }

    [Fact]
    public async Task Een_tweede_besluit_over_dezelfde_melding_kan_niet()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id);
        var request = new NeemBesluitRequest { VerzoekId = Guid.NewGuid().ToString(), IndicatieId = id, Besluit = Besluit() };
        await WeigertAsync(omgeving.AlsToegang().NeemBesluitAsync(request), StatusCode.FailedPrecondition);
        Assert.Equal(1, await omgeving.AantalAsync<IndicatieAfgegeven>());
    }

    private static async Task<string[]> FoutenAsync(IndicatieOmgeving omgeving, string id, Besluit? besluit)
    {
        var request = new NeemBesluitRequest { VerzoekId = Guid.NewGuid().ToString(), IndicatieId = id, Besluit = besluit };
        var error = await WeigertAsync(omgeving.AlsToegang().NeemBesluitAsync(request), StatusCode.InvalidArgument);
        return [.. error.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations.Select(v => v.Field)];
    }
}
