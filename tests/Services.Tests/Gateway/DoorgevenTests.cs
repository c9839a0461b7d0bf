using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Tests.Gateway;

public sealed class DoorgevenTests : IAsyncLifetime
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    private GatewayFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await GatewayFixture.StartAsync();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Wat_een_aanroeper_niet_mag_bepalen_bereikt_de_dienst_niet()
    {
        string[] spoofed =
        [
            "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Forwarded-Prefix", "Forwarded", "X-Original-URL", "X-Original-For",
            "X-Rewrite-URL", "X-HTTP-Method-Override", "X-Real-IP", "X-Transferpunt-Rol", "Cookie", "baggage",
        ];
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/casussen");
        foreach (var header in spoofed)
        {
            request.Headers.TryAddWithoutValidation(header, "vervalst=1");
        }

        using var answer = await _fixture.Rest(_fixture.Token(Rol.Regie, GatewayFixture.Regie)).SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        var arrived = _fixture.Arrived.Single();
        Assert.All(spoofed, header => Assert.False(arrived.ContainsKey(header), $"{header}: {arrived.GetValueOrDefault(header)}"));
        Assert.DoesNotContain(arrived.Values, value => value.Contains("vervalst", StringComparison.Ordinal));
        Assert.StartsWith("Bearer ", arrived["authorization"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_spoor_van_de_aanroeper_gaat_verder_naar_de_dienst()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/v1/casussen");
        request.Headers.Add("traceparent", $"00-{Trace}-00f067aa0ba902b7-01");

        using var answer = await _fixture.Rest(_fixture.Token(Rol.Regie, GatewayFixture.Regie)).SendAsync(request);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Contains(Trace, _fixture.Arrived.Single()["traceparent"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Elke_aanroep_zonder_spoor_krijgt_er_een()
    {
        var casussen = new CasusService.CasusServiceClient(_fixture.Grpc(_fixture.Token(Rol.Regie, GatewayFixture.Regie)));
        await casussen.ListCasussenAsync(new());
        Assert.Matches("^00-[0-9a-f]{32}-[0-9a-f]{16}-", _fixture.Arrived.Single()["traceparent"]);
    }

    [Fact]
    public async Task Gezondheid_is_een_woord_voor_iedereen_en_per_dienst_voor_beheer()
    {
        using var open = await _fixture.Rest(null).GetAsync("/health");
        Assert.Equal("""{"status":"in orde"}""", await open.Content.ReadAsStringAsync());

        using var regie = await _fixture.Rest(_fixture.Token(Rol.Regie, GatewayFixture.Regie)).GetAsync("/health");
        Assert.DoesNotContain("casus-intake", await regie.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var beheer = await _fixture.Rest(_fixture.Token(Rol.Beheer, null, "beheerder")).GetAsync("/health");
        Assert.Contains("\"casus-intake\":\"Healthy\"", await beheer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_dienst_die_weg_is_maakt_de_gezondheid_503()
    {
        await using var alone = await GatewayFixture.StartAsync(options => options.Services["woningaanbod"].HealthAddress = "http://127.0.0.1:1");
        using var answer = await alone.Rest(null).GetAsync("/health");
        Assert.Equal(503, (int)answer.StatusCode);
        Assert.Equal("""{"status":"storing"}""", await answer.Content.ReadAsStringAsync());
    }
}
