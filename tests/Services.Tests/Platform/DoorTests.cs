using System.Net;
using System.Text;
using System.Text.Json;
using Google.Rpc;
using Grpc.Core;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Persistence;
using Transferpunt.Tests.Support;

namespace Transferpunt.Tests.Platform;

/// <summary>What happens around every call, shown on one real service.</summary>
public sealed class DoorTests : IAsyncLifetime
{
    private const string Casusnummer = "TP-2026-000001";
    private const string Toegang = "00000099000000000011";
    private const string Ander = "00000099000000000012";

    private ServiceFixture _service = null!;

    public async Task InitializeAsync()
    {
        _service = await ServiceFixture.StartAsync(IndicatieHost.Build);
        await _service.ReceiveAsync(new CasusAangemeld(
            new(Casusnummer, "Aangemeld", "9901", new(2026, 1, 15), false, "BeschermdWonen", 1, 0, 1991, null), 1));
        await _service.ReceiveAsync(new DeelnameGewijzigd(Casusnummer, [new("toegang", Toegang, null, new(2026, 1, 1), null)], 1));
        await Eventually.TrueAsync(() => _service.ReadAsync((ServiceDbContext db) => db.Deelnames.AnyAsync()), "the deelname arrives");
    }

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Hetzelfde_verzoek_geeft_hetzelfde_antwoord_en_verandert_niets()
    {
        var request = Melding();

        var (first, second) = (await Client().DoeMeldingAsync(request), await Client().DoeMeldingAsync(request));

        Assert.Equal(first, second);
        Assert.Single((await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer })).Indicaties);
    }

    [Fact]
    public async Task Een_verzoek_id_voor_iets_anders_gebruiken_wordt_geweigerd()
    {
        var request = Melding();
        await Client().DoeMeldingAsync(request);
        request.GemeldOp = "2026-01-30";

        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await Client().DoeMeldingAsync(request));

        Assert.Equal((StatusCode.AlreadyExists, "VERZOEK_ID_HERGEBRUIKT"), (refusal.StatusCode, Reason(refusal)));
    }

    [Fact]
    public async Task Tegelijk_hetzelfde_verzoek_doet_het_een_keer()
    {
        var request = Melding();

        var calls = await Task.WhenAll(Enumerable.Range(0, 12).Select(async _ =>
        {
            try
            {
                await Client().DoeMeldingAsync(request);
                return StatusCode.OK;
            }
            catch (RpcException refusal)
            {
                return refusal.StatusCode;
            }
        }));

        Assert.Contains(StatusCode.OK, calls);
        Assert.All(calls, status => Assert.True(status is StatusCode.OK or StatusCode.Aborted, status.ToString()));
        Assert.Single((await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer })).Indicaties);
    }

    [Fact]
    public async Task Een_opdracht_zonder_verzoek_id_noemt_dat_veld()
    {
        var refusal = await Assert.ThrowsAsync<RpcException>(async () => await Client().DoeMeldingAsync(new() { Casusnummer = Casusnummer }));

        Assert.Equal("verzoek_id", refusal.GetRpcStatus()!.GetDetail<BadRequest>().FieldViolations.Single().Field);
    }

    [Fact]
    public async Task Wat_niet_van_u_is_bestaat_niet()
    {
        var other = await RefusalAsync(Ander, Casusnummer);
        var none = await RefusalAsync(Ander, "TP-2026-999999");

        Assert.Equal(StatusCode.NotFound, other.StatusCode);
        Assert.Equal((none.StatusCode, none.Status.Detail), (other.StatusCode, other.Status.Detail));
    }

    [Fact]
    public async Task Elke_inzage_en_elke_geweigerde_inzage_staat_op_naam()
    {
        await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer });
        await RefusalAsync(Ander, Casusnummer);

        var lines = await _service.ReadAsync((ServiceDbContext db) => db.AuditLines
            .Where(l => l.PersonConcerned == Casusnummer && l.Action == "ListIndicaties").OrderBy(l => l.Sequence).ToListAsync());
        Assert.Equal([(Toegang, "OK"), (Ander, "NotFound")], lines.Select(l => (l.Oin!, l.Result)));
        Assert.All(lines, l => Assert.Equal("indicatie-inzien", l.Activity));
    }

    [Theory]
    [InlineData("Auditregel")]
    [InlineData("LogboekDataverwerkingen")]
    public async Task Wat_niet_verantwoord_kan_worden_gebeurt_niet(string table)
    {
        await SqlAsync($"CREATE TRIGGER stuk BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'vol'); END");

        var read = await Assert.ThrowsAsync<RpcException>(async () => await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer }));
        var change = await Assert.ThrowsAsync<RpcException>(async () => await Client().DoeMeldingAsync(Melding()));

        Assert.Equal((StatusCode.Internal, StatusCode.Internal), (read.StatusCode, change.StatusCode));
        await SqlAsync("DROP TRIGGER stuk");
        Assert.Empty((await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer })).Indicaties);
    }

    [Fact]
    public async Task Bytes_die_geen_bericht_zijn_zijn_de_fout_van_de_aanroeper()
    {
        var bytes = Marshallers.Create<byte[]>(b => b, b => b);
        var method = new Method<byte[], byte[]>(MethodType.Unary, "transferpunt.indicatie.v1.IndicatieService", "DoeMelding", bytes, bytes);

        var refusal = await Assert.ThrowsAsync<RpcException>(async () =>
            await _service.As(Rol.Toegang, Toegang).AsyncUnaryCall(method, null, default, [0xFF, 0xFF, 0x01]));

        Assert.Equal(StatusCode.InvalidArgument, refusal.StatusCode);
    }

    [Fact]
    public async Task Fouten_in_json_worden_alle_tegelijk_bij_hun_veld_genoemd()
    {
        var (status, text) = await PostAsync($$"""{"verzoekId": 7, "casusnummer": "{{Casusnummer}}", "gemeldop": "2026-02-01"}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        using var problem = JsonDocument.Parse(text);
        Assert.Equal(["verzoekId", "gemeldop"], problem.RootElement.GetProperty("fouten").EnumerateArray().Select(f => f.GetProperty("veld").GetString()));
    }

    [Fact]
    public async Task Ook_in_het_adres_worden_onbekende_velden_en_verkeerde_waarden_genoemd()
    {
        using var http = _service.Http(Rol.Toegang, Toegang);

        using var response = await http.GetAsync($"/v1/casussen/{Casusnummer}/indicaties?kleur=rood");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("\"kleur\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wat_geen_json_is_en_wie_geen_token_heeft_wordt_niet_gelezen()
    {
        using var http = _service.Http(Rol.Toegang, Toegang);
        using var xml = new StringContent("<a/>", Encoding.UTF8, "application/xml");
        using var json = new StringContent("{", Encoding.UTF8, "application/json");

        using var notJson = await http.PostAsync("/v1/indicaties", xml);
        http.DefaultRequestHeaders.Authorization = null;
        using var stranger = await http.PostAsync("/v1/indicaties", json);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, HttpStatusCode.Unauthorized), (notJson.StatusCode, stranger.StatusCode));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("\"tekst\"")]
    public async Task Wat_geen_json_object_is_krijgt_een_duidelijk_antwoord(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(body)).Status);

    [Fact]
    public async Task Goede_json_doet_hetzelfde_als_grpc()
    {
        var (status, _) = await PostAsync($$"""{"verzoekId": "{{Guid.NewGuid()}}", "casusnummer": "{{Casusnummer}}"}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Single((await Client().ListIndicatiesAsync(new() { Casusnummer = Casusnummer })).Indicaties);
    }

    private static DoeMeldingRequest Melding() => new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casusnummer };

    private static string Reason(RpcException refusal) => refusal.GetRpcStatus()!.GetDetail<ErrorInfo>().Reason;

    private IndicatieService.IndicatieServiceClient Client(string oin = Toegang) => new(_service.As(Rol.Toegang, oin));

    private async Task<RpcException> RefusalAsync(string oin, string casusnummer) => await Assert.ThrowsAsync<RpcException>(
        async () => await Client(oin).ListIndicatiesAsync(new() { Casusnummer = casusnummer }));

    private async Task<(HttpStatusCode Status, string Text)> PostAsync(string json)
    {
        using var http = _service.Http(Rol.Toegang, Toegang);
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync("/v1/indicaties", content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private async Task SqlAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_service.DatabaseFile}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
