using Grpc.Core;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using static Transferpunt.Tests.Indicatie.IndicatieOmgeving;

namespace Transferpunt.Tests.Indicatie;

public sealed class MeldingTests
{
    [Theory]
    [InlineData("", "2026-02-02", "2026-03-16")]
    [InlineData("2026-01-31", "2026-01-31", "2026-03-14")]
    [InlineData("2024-01-18", "2024-01-18", "2024-02-29")]
    [InlineData("2023-01-18", "2023-01-18", "2023-03-01")]
    public async Task Het_onderzoek_duurt_ten_hoogste_zes_weken(string gemeldOp, string dag, string uiterlijk)
    {
        await using var omgeving = await StartAsync();
        var melding = await omgeving.AlsToegang().DoeMeldingAsync(Melding(gemeldOp));

        var indicatie = await omgeving.LeesAsync(melding.IndicatieId);
        Assert.Equal(dag, indicatie.GemeldOp);
        Assert.Equal(uiterlijk, indicatie.OnderzoekUiterlijk);
        Assert.Equal(IndicatieStatus.InOnderzoek, indicatie.Status);
        Assert.Null(indicatie.Besluit);
        Assert.Equal(1, indicatie.Versie);
    }

    [Fact]
    public async Task Een_melding_in_de_toekomst_wordt_geweigerd()
    {
        await using var omgeving = await StartAsync();
        var error = await WeigertAsync(omgeving.AlsToegang().DoeMeldingAsync(Melding("2026-02-03")), StatusCode.InvalidArgument);
        Assert.Equal("gemeld_op", Assert.Single(Velden(error)));
    }

    [Fact]
    public async Task Alle_fouten_van_een_melding_worden_tegelijk_genoemd()
    {
        await using var omgeving = await StartAsync();
        var request = new DoeMeldingRequest { VerzoekId = Guid.NewGuid().ToString(), GemeldOp = "2026-02-30" };
        var error = await WeigertAsync(omgeving.AlsToegang().DoeMeldingAsync(request), StatusCode.InvalidArgument);
        Assert.Equal(["casusnummer", "gemeld_op"], Velden(error));
    }

    [Fact]
    public async Task Een_organisatie_die_niet_deelneemt_vindt_de_casus_niet()
    {
        await using var omgeving = await StartAsync();
        var vreemd = omgeving.Als(Rol.Toegang, AndereToegang);
        var nietDeelnemer = await WeigertAsync(vreemd.DoeMeldingAsync(Melding()), StatusCode.NotFound);
        var onbekend = await WeigertAsync(
            vreemd.DoeMeldingAsync(new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = "TP-2026-999999" }), StatusCode.NotFound);
        Assert.Equal(onbekend.Status.Detail, nietDeelnemer.Status.Detail);
    }

    [Fact]
    public async Task Over_een_ingetrokken_casus_kan_geen_melding_meer()
    {
        await using var omgeving = await StartAsync();
        await omgeving.MeldCasusAanAsync(Casus, "Ingetrokken", version: 2);
        await omgeving.AllesVerwerktAsync();
        await WeigertAsync(omgeving.AlsToegang().DoeMeldingAsync(Melding()), StatusCode.FailedPrecondition);
    }

    [Fact]
    public async Task Dezelfde_melding_nog_eens_geeft_hetzelfde_antwoord()
    {
        await using var omgeving = await StartAsync();
        var request = Melding();
        var eerste = await omgeving.AlsToegang().DoeMeldingAsync(request);
        var tweede = await omgeving.AlsToegang().DoeMeldingAsync(request);
        Assert.Equal(eerste, tweede);
        var lijst = await omgeving.AlsToegang().ListIndicatiesAsync(new() { Casusnummer = Casus });
        Assert.Single(lijst.Indicaties);
    }

    private static DoeMeldingRequest Melding(string gemeldOp = "") =>
        new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casus, GemeldOp = gemeldOp };

    private static string[] Velden(RpcException error) =>
        [.. error.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations.Select(v => v.Field)];
}
