using System.Text.Json;
using System.Text.RegularExpressions;
using Transferpunt.Gateway.Routing;

namespace Transferpunt.Tests.Gateway;

public sealed partial class DocumentatieTests : IAsyncLifetime
{
    private GatewayFixture _fixture = null!;
    private JsonElement _document;

    public async Task InitializeAsync()
    {
        _fixture = await GatewayFixture.StartAsync();
        using var answer = await _fixture.Rest(null).GetAsync("/v1/openapi.json");
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
        _document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public void Elke_rest_route_is_beschreven_met_haar_rollen()
    {
        var described = Operations().Select(o => $"{o.Method.ToUpperInvariant()} /v1{o.Path}").Order().ToList();
        Assert.Equal(PartnerRoutes.All.Where(r => r.IsRest && r.HttpMethod is not null).Select(r => r.Id).Order(), described);
        Assert.All(Operations(), o => Assert.NotEmpty(o.Operation.GetProperty("x-rollen").EnumerateArray()));
    }

    [Fact]
    public void De_beschrijving_voldoet_aan_de_api_regels()
    {
        Assert.StartsWith("3.0", _document.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.All(_document.GetProperty("servers").EnumerateArray(), s => Assert.Matches("/v1$", s.GetProperty("url").GetString()!));
        var contact = _document.GetProperty("info").GetProperty("contact");
        Assert.All((string[])["name", "email", "url"], field => Assert.NotEmpty(contact.GetProperty(field).GetString()!));
        var ids = Operations().Select(o => o.Operation.GetProperty("operationId").GetString()).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        foreach (var (path, method, operation) in Operations())
        {
            Assert.Matches(@"^(/([a-z0-9\-]+|\{[^}]+\}))+$", path);
            var responses = operation.GetProperty("responses").EnumerateObject().ToDictionary(r => r.Name, r => r.Value);
            Assert.Contains("400", responses.Keys);
            Assert.All(responses.Values, r => Assert.True(r.GetProperty("headers").TryGetProperty("API-Version", out _)));
            Assert.All(responses.Where(r => r.Key[0] == '4'), r => Assert.True(r.Value.GetProperty("content").TryGetProperty("application/problem+json", out _)));
            foreach (var parameter in operation.GetProperty("parameters").EnumerateArray().Where(p => p.GetProperty("in").GetString() == "query"))
            {
                Assert.Matches("^[a-z][a-zA-Z0-9]*$", parameter.GetProperty("name").GetString()!);
            }

            var inPath = Placeholder().Matches(path).Select(m => m.Groups[1].Value).Order();
            var declared = operation.GetProperty("parameters").EnumerateArray()
                .Where(p => p.GetProperty("in").GetString() == "path").Select(p => p.GetProperty("name").GetString()!).Order();
            Assert.True(inPath.SequenceEqual(declared), $"{method} {path}");
        }
    }

    [Fact]
    public void Elke_verwijzing_komt_uit_en_het_contract_legt_zichzelf_uit()
    {
        var schemas = _document.GetProperty("components").GetProperty("schemas").EnumerateObject().ToDictionary(s => s.Name, s => s.Value);
        foreach (Match reference in Reference().Matches(_document.GetRawText()))
        {
            Assert.Contains(reference.Groups[1].Value, schemas.Keys);
        }

        var get = Operations().Single(o => o.Operation.GetProperty("operationId").GetString() == "getCasus").Operation;
        Assert.Equal("Geeft één casus, met de velden die de rol mag zien.", get.GetProperty("summary").GetString());
        var casus = schemas["Casus"].GetProperty("properties");
        Assert.Equal("date", casus.GetProperty("aanmelddatum").GetProperty("format").GetString());
        Assert.StartsWith("Viercijferige CBS-code", casus.GetProperty("gemeenteVanHerkomst").GetProperty("description").GetString(), StringComparison.Ordinal);

        // What travels in the path is not in the body too.
        Assert.False(schemas["VraagBijdrageRequest"].GetProperty("properties").TryGetProperty("casusnummer", out _));
    }

    private IEnumerable<(string Path, string Method, JsonElement Operation)> Operations() =>
        _document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(o => (path.Name, o.Name, o.Value)));

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("#/components/schemas/(\\w+)\"")]
    private static partial Regex Reference();
}
