using System.Net.Http.Json;
using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Gateway.Errors;

namespace Transferpunt.Tests.Gateway;

public sealed class FoutenTests : IAsyncLifetime
{
    private GatewayFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await GatewayFixture.StartAsync();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Elke_fout_wordt_met_haar_veld_genoemd_zoals_een_json_aanroeper_het_schrijft()
    {
        var body = new { verzoekId = Guid.NewGuid(), gemeenteVanHerkomst = "99", huishouden = new { volwassenen = 0 } };
        using var answer = await Zorgaanbieder.PostAsJsonAsync("/v1/casussen", body);

        var problem = await Antwoord.ProbleemAsync(answer, 400);
        Assert.Equal("VERZOEK_ONGELDIG", problem.GetProperty("code").GetString());
        var faults = problem.GetProperty("fouten").EnumerateArray()
            .ToDictionary(f => f.GetProperty("veld").GetString()!, f => f.GetProperty("zin").GetString()!);
        Assert.Equal("Geef de viercijferige code van de gemeente.", faults["gemeenteVanHerkomst"]);
        Assert.True(faults.Count > 2, string.Join(' ', faults.Keys));
        Assert.All(faults, fault => Assert.DoesNotContain('_', fault.Key));
        Assert.All(faults, fault => Assert.EndsWith(".", fault.Value));
    }

    [Fact]
    public async Task Een_onbekende_waarde_of_een_onbekend_veld_wordt_genoemd()
    {
        using var answer = await Zorgaanbieder.PostAsJsonAsync("/v1/casussen", new { verblijf = "VERBLIJF_KASTEEL", leeftijd = 40 });

        var problem = await Antwoord.ProbleemAsync(answer, 400);
        var faults = problem.GetProperty("fouten").EnumerateArray()
            .ToDictionary(f => f.GetProperty("veld").GetString()!, f => f.GetProperty("zin").GetString()!);
        Assert.Contains("VERBLIJF_KLINIEK", faults["verblijf"], StringComparison.Ordinal);
        Assert.Equal("Dit veld bestaat niet.", faults["leeftijd"]);
    }

    [Fact]
    public async Task Wat_niet_bestaat_of_niet_van_u_is_geeft_een_404_met_uitleg()
    {
        using var answer = await Zorgaanbieder.GetAsync("/v1/casussen/TP-2026-999999");

        var problem = await Antwoord.ProbleemAsync(answer, 404);
        Assert.Equal("NIET_GEVONDEN", problem.GetProperty("code").GetString());
        Assert.Equal("De casus bestaat niet of is niet van u.", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Een_dienst_die_weg_is_geeft_503_en_Unavailable()
    {
        await using var alone = await GatewayFixture.StartAsync(options => options.Services["casus-intake"].Address = "http://127.0.0.1:1");
        var token = alone.Token(Rol.Regie, GatewayFixture.Regie);

        using var answer = await alone.Rest(token).GetAsync("/v1/casussen");
        Assert.Equal("DIENST_WEG", (await Antwoord.ProbleemAsync(answer, 503)).GetProperty("code").GetString());

        var casussen = new CasusService.CasusServiceClient(alone.Grpc(token));
        await Antwoord.WeigeringAsync(StatusCode.Unavailable, "DIENST_WEG", async () => await casussen.ListCasussenAsync(new()));
    }

    [Theory]
    [InlineData("verzoek_id", "verzoekId")]
    [InlineData("woning.kale_huur_in_centen", "woning.kaleHuurInCenten")]
    [InlineData("verstrekkingen[0].toestemming_op", "verstrekkingen[0].toestemmingOp")]
    [InlineData("naam", "naam")]
    public void Een_veldnaam_wordt_die_van_json(string contract, string json) => Assert.Equal(json, RestErrors.JsonNameOf(contract));

    private HttpClient Zorgaanbieder => _fixture.Rest(_fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder));
}
