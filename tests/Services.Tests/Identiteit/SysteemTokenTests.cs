using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Transferpunt.ServicesTests.Identiteit;

public sealed class SysteemTokenTests
{
    [Fact]
    public async Task Een_corporatie_krijgt_een_token_met_haar_rol_en_oin()
    {
        await using var server = await IdentiteitServer.StartAsync();
        var (header, payload) = IdentiteitServer.Ontleed(await TokenAsync(server, "woonstek"));

        Assert.Equal("at+jwt", header.GetProperty("typ").GetString());
        Assert.Equal("RS256", header.GetProperty("alg").GetString());
        Assert.Equal(IdentiteitServer.Issuer, payload.GetProperty("iss").GetString());
        Assert.Equal("transferpunt", payload.GetProperty("aud").GetString());
        Assert.Equal("woonstek", payload.GetProperty("sub").GetString());
        Assert.Equal("woonstek", payload.GetProperty("client_id").GetString());
        Assert.Equal("corporatie", payload.GetProperty("rol").GetString());
        Assert.Equal("00000099000000000007", payload.GetProperty("oin").GetString());
        Assert.False(string.IsNullOrEmpty(payload.GetProperty("jti").GetString()));
        Assert.Equal(600, payload.GetProperty("exp").GetInt64() - payload.GetProperty("iat").GetInt64());
    }

    [Theory]
    [InlineData("dienst-indicatie", "dienst")]
    [InlineData("beheer", "beheer")]
    public async Task Een_eigen_programma_krijgt_een_rol_zonder_oin(string client, string rol)
    {
        await using var server = await IdentiteitServer.StartAsync();
        var (_, payload) = IdentiteitServer.Ontleed(await TokenAsync(server, client));

        Assert.Equal(rol, payload.GetProperty("rol").GetString());
        Assert.False(payload.TryGetProperty("oin", out _));
    }

    [Theory]
    [InlineData("woonstek", "demo-delinde")]
    [InlineData("bestaat-niet", "demo-bestaat-niet")]
    public async Task Een_verkeerd_geheim_wordt_geweigerd(string client, string geheim)
    {
        await using var server = await IdentiteitServer.StartAsync();
        var answer = await server.VraagSysteemTokenAsync(client, geheim);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("invalid_client", (await IdentiteitServer.LeesAsync(answer)).GetProperty("error").GetString());
    }

    [Fact]
    public async Task Na_een_herstart_blijft_een_token_geldig()
    {
        var folder = Directory.CreateTempSubdirectory("identiteit-").FullName;
        string token;
        await using (var eerste = await IdentiteitServer.StartAsync(folder))
        {
            token = await TokenAsync(eerste, "woonstek");
        }

        await using var tweede = await IdentiteitServer.StartAsync(folder);
        using var browser = tweede.NewBrowser();
        var keys = new JsonWebKeySet(await browser.GetStringAsync("/.well-known/jwks"));
        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = IdentiteitServer.Issuer,
            ValidAudience = "transferpunt",
            ValidTypes = ["at+jwt"],
            IssuerSigningKeys = keys.GetSigningKeys(),
        });

        Assert.True(result.IsValid, result.Exception?.Message);
        if (!OperatingSystem.IsWindows())
        {
            var mode = File.GetUnixFileMode(Path.Combine(folder, "identiteit-sleutel.pem"));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, mode);
        }
    }

    [Fact]
    public async Task Met_de_klok_twee_jaar_vooruit_zijn_ook_de_tijden_twee_jaar_vooruit()
    {
        var straks = DateTimeOffset.UtcNow.AddYears(2);
        await using var server = await IdentiteitServer.StartAsync(clock: new FakeTimeProvider(straks));
        var (_, payload) = IdentiteitServer.Ontleed(await TokenAsync(server, "woonstek"));

        Assert.Equal(straks.ToUnixTimeSeconds(), payload.GetProperty("iat").GetInt64());
        Assert.Equal(straks.AddMinutes(10).ToUnixTimeSeconds(), payload.GetProperty("exp").GetInt64());
    }

    [Fact]
    public async Task De_server_noemt_overal_het_adres_van_de_gateway()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var direct = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{server.Port}") };
        var document = JsonSerializer.Deserialize<JsonElement>(
            await direct.GetStringAsync("/.well-known/openid-configuration"));

        Assert.Equal(IdentiteitServer.Issuer, document.GetProperty("issuer").GetString());
        foreach (var name in (string[])["authorization_endpoint", "token_endpoint", "end_session_endpoint", "jwks_uri"])
        {
            Assert.Matches("^http://localhost:8080/(connect|\\.well-known)/", document.GetProperty(name).GetString());
        }

        Assert.Equal("S256", Assert.Single(document.GetProperty("code_challenge_methods_supported").EnumerateArray()).GetString());
    }

    private static async Task<string> TokenAsync(IdentiteitServer server, string client)
    {
        var answer = await server.VraagSysteemTokenAsync(client, "demo-" + client);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return (await IdentiteitServer.LeesAsync(answer)).GetProperty("access_token").GetString()!;
    }
}
