using Grpc.Core;
using Transferpunt.Contracts.Options.V1;
using static Transferpunt.Tests.Indicatie.IndicatieOmgeving;

namespace Transferpunt.Tests.Indicatie;

public sealed class IndicatieInzageTests
{
    [Fact]
    public async Task Wie_bij_de_casus_hoort_ziet_de_indicatie()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id);
        foreach (var lezer in new[]
        {
            omgeving.AlsToegang(), omgeving.Als(Rol.Zorgaanbieder, Zorgaanbieder),
            omgeving.Als(Rol.Client, null, Client), omgeving.Als(Rol.Regie, "00000099000000000101"),
        })
        {
            var indicatie = (await lezer.GetIndicatieAsync(new() { IndicatieId = id })).Indicatie;
            Assert.Equal("Wil zelfstandig wonen en kan dat met hulp.", indicatie.Besluit.Motivering);
        }
    }

    [Fact]
    public async Task Wie_er_niet_bij_hoort_vindt_niets_en_een_corporatie_mag_het_niet_vragen()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        foreach (var vreemd in new[]
        {
            omgeving.Als(Rol.Toegang, AndereToegang), omgeving.Als(Rol.Zorgaanbieder, IndicatieOmgeving.Toegang), omgeving.Als(Rol.Client, null, "sub-ander"),
        })
        {
            await WeigertAsync(vreemd.GetIndicatieAsync(new() { IndicatieId = id }), StatusCode.NotFound);
            await WeigertAsync(vreemd.ListIndicatiesAsync(new() { Casusnummer = Casus }), StatusCode.NotFound);
        }

        var corporatie = omgeving.Als(Rol.Corporatie, "00000099000000000301");
        await WeigertAsync(corporatie.GetIndicatieAsync(new() { IndicatieId = id }), StatusCode.PermissionDenied);
        await WeigertAsync(
            omgeving.Als(Rol.Zorgaanbieder, Zorgaanbieder).DoeMeldingAsync(new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus }),
            StatusCode.PermissionDenied);
    }

    [Fact]
    public async Task De_lijst_geeft_de_nieuwste_melding_eerst()
    {
        await using var omgeving = await StartAsync();
        var oud = await omgeving.MeldingAsync();
        omgeving.Service.Clock.Advance(TimeSpan.FromDays(3));
        var nieuw = await omgeving.MeldingAsync();
        var lijst = await omgeving.AlsToegang().ListIndicatiesAsync(new() { Casusnummer = Casus });
        Assert.Equal([nieuw, oud], lijst.Indicaties.Select(i => i.IndicatieId));
    }
}
