using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Gateway.Routing;

namespace Transferpunt.Tests.Gateway;

public sealed class ToegangTests : IAsyncLifetime
{
    private GatewayFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await GatewayFixture.StartAsync();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    public static TheoryData<string> OngeldigeTokens => ["geen", "misvormd", "verlopen", "ander publiek", "andere soort"];

    [Theory]
    [MemberData(nameof(OngeldigeTokens))]
    public async Task Zonder_geldig_token_komt_niemand_binnen(string soort)
    {
        var token = Token(soort);

        using var answer = await _fixture.Rest(token).GetAsync("/v1/casussen");
        var problem = await Antwoord.ProbleemAsync(answer, 401);
        Assert.Equal("TOKEN_ONGELDIG", problem.GetProperty("code").GetString());
        Assert.Equal("Bearer", answer.Headers.WwwAuthenticate.Single().Scheme);

        var casussen = new CasusService.CasusServiceClient(_fixture.Grpc(token));
        var error = await Antwoord.WeigeringAsync(StatusCode.Unauthenticated, "TOKEN_ONGELDIG", async () => await casussen.ListCasussenAsync(new()));
        Assert.StartsWith("Het toegangstoken ontbreekt, is verlopen of is ongeldig.", error.Status.Detail, StringComparison.Ordinal);
        Assert.Empty(_fixture.Arrived);
    }

    [Fact]
    public async Task Een_verkeerde_rol_wordt_bij_de_poort_geweigerd()
    {
        var token = _fixture.Token(Rol.Corporatie, GatewayFixture.Corporatie);

        using var answer = await _fixture.Rest(token).PostAsync("/v1/casussen", new StringContent("{}", null, "application/json"));
        Assert.Equal("GEEN_TOEGANG", (await Antwoord.ProbleemAsync(answer, 403)).GetProperty("code").GetString());

        var casussen = new CasusService.CasusServiceClient(_fixture.Grpc(token));
        await Antwoord.WeigeringAsync(StatusCode.PermissionDenied, "GEEN_TOEGANG", async () => await casussen.MeldCasusAanAsync(new()));
        Assert.Empty(_fixture.Arrived);
    }

    [Fact]
    public async Task Een_token_met_twee_rollen_of_zonder_rol_geeft_geen_toegang()
    {
        foreach (string[] roles in (string[][])[["regie", "corporatie"], [], ["koning"]])
        {
            var token = _fixture.CasusIntake.Issuer.Token(Rol.Regie, GatewayFixture.Regie, change: descriptor =>
            {
                descriptor.Subject.RemoveClaim(descriptor.Subject.FindFirst("rol"));
                descriptor.Subject.AddClaims(roles.Select(role => new System.Security.Claims.Claim("rol", role)));
            });
            using var answer = await _fixture.Rest(token).GetAsync("/v1/casussen");
            await Antwoord.ProbleemAsync(answer, 403);
        }
    }

    [Fact]
    public async Task Een_rol_die_het_contract_niet_noemt_komt_nergens_in()
    {
        var served = PartnerRoutes.All.Where(route => route.Service is "casus-intake" or "woningaanbod").ToList();
        Assert.True(served.Count > 60, $"only {served.Count} routes");
        foreach (var rol in Enum.GetValues<Rol>().Where(rol => rol != Rol.Unspecified))
        {
            var client = _fixture.Rest(_fixture.Token(rol, rol is Rol.Client or Rol.Beheer or Rol.Dienst ? null : GatewayFixture.Regie));
            foreach (var route in served.Where(route => route.IsRest && !route.Roles.Contains(rol)))
            {
                using var request = new HttpRequestMessage(new(route.HttpMethod ?? "GET"), Concrete(route.Path));
                using var answer = await client.SendAsync(request);
                Assert.True((int)answer.StatusCode == 403, $"{rol} {route.Id}: {(int)answer.StatusCode}");
            }
        }

        Assert.Empty(_fixture.Arrived);
    }

    [Fact]
    public async Task Wat_niet_in_het_contract_staat_bestaat_niet()
    {
        var token = _fixture.Token(Rol.Regie, GatewayFixture.Regie);
        foreach (var path in (string[])["/v1/bestaat-niet", "/", "/v1/casussen/", "/healthz/ready", "/grpc.health.v1.Health/Check", "/connect/token"])
        {
            using var answer = await _fixture.Rest(token).GetAsync(path);
            await Antwoord.ProbleemAsync(answer, 404);
        }

        using var wrongMethod = await _fixture.Rest(token).DeleteAsync("/v1/casussen");
        await Antwoord.ProbleemAsync(wrongMethod, 405);

        var health = new Grpc.Health.V1.Health.HealthClient(_fixture.Grpc(token));
        await Antwoord.WeigeringAsync(StatusCode.Unimplemented, "PAD_ONBEKEND", async () => await health.CheckAsync(new()));
        Assert.Empty(_fixture.Arrived);
    }

    [Fact]
    public async Task Wie_mag_komt_met_grpc_en_met_rest_bij_de_dienst()
    {
        var token = _fixture.Token(Rol.Regie, GatewayFixture.Regie);
        var organisaties = new OrganisatieService.OrganisatieServiceClient(_fixture.Grpc(token));
        await organisaties.RegistreerOrganisatieAsync(new()
        {
            VerzoekId = Guid.NewGuid().ToString(),
            Organisatie = new() { Oin = GatewayFixture.Zorgaanbieder, Naam = "De Brug", Rol = Rol.Zorgaanbieder, Gemeenten = { "9901" } },
        });

        using var answer = await _fixture.Rest(token).GetAsync("/v1/organisaties");
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        Assert.Contains("De Brug", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
    }

    private static string Concrete(string path) =>
        string.Join('/', path.Split('/').Select(part => part.StartsWith('{') ? "x" : part));

    private string? Token(string soort) => soort switch
    {
        "geen" => null,
        "misvormd" => "dit.is.geen-token",
        "verlopen" => Token(d => d.Expires = _fixture.CasusIntake.Clock.GetUtcNow().UtcDateTime.AddMinutes(-5)),
        "ander publiek" => Token(d => d.Audience = "iemand-anders"),
        _ => Token(d => d.TokenType = "JWT"),
    };

    private string Token(Action<Microsoft.IdentityModel.Tokens.SecurityTokenDescriptor> change) =>
        _fixture.CasusIntake.Issuer.Token(Rol.Regie, GatewayFixture.Regie, change: change);
}
