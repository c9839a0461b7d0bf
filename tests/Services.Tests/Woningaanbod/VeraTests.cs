using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

public sealed class VeraTests : IAsyncLifetime
{
    private const string Eenheid = """
        {
          "idExtern": "E-1", "naam": "Lindelaan 12",
          "soort": { "code": "WOO", "naam": "Woonruimte" }, "detailSoort": { "code": "POF" },
          "adres": {
            "straatnaam": "Lindelaan", "huisnummer": "12", "postcode": "1234AB", "idGegevensbeheerder": "0999010000000012",
            "woonplaats": { "naam": "Merenwijk" }, "gemeente": { "code": "9901", "naam": "Meerstad" }, "wijk": { "naam": "Noord" }
          },
          "etage": 2, "kamersAantal": 2, "totaleOppervlakte": 52.4, "toegankelijkheidslabel": { "code": "NUL" },
          "clusters": [ { "soort": { "code": "VEX" }, "naam": "De Linden" } ],
          "criteria": [ { "soort": { "code": "LEE" }, "aantalOndergrens": 55.0 } ],
          "prijscomponenten": [
            { "soort": { "code": "NET" }, "detailSoort": { "code": "KAL" }, "bedrag": 650.1 },
            { "soort": { "code": "SER" }, "bedrag": 45.05 },
            { "soort": { "code": "VER" }, "bedrag": 80 }
          ]
        }
        """;

    private const string Publicatie = """
        {
          "idExtern": "P-1", "status": { "code": "GEP" }, "model": { "code": "DIS" }, "detailModel": { "code": "OMK" },
          "begindatum": "2026-02-02T08:00:00Z", "opleverdatum": "2026-02-28T23:00:00Z",
          "extra-attributen": [ { "naam": "contractvormen", "waarde": "koppelbeding" } ],
          "eenheden": [ { "idExtern": "E-1" } ]
        }
        """;

    private ServiceFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Een_eenheid_en_daarna_haar_publicatie_geven_een_beschikbare_woning_met_alle_gegevens()
    {
        var eenheid = await PostAsync("eenheden", Eenheid);
        var geregistreerd = await ZoekAsync();
        var publicatie = await PostAsync("publicaties", Publicatie);

        Assert.Equal(HttpStatusCode.Created, eenheid.Status);
        Assert.Equal(WoningStatus.Geregistreerd, geregistreerd.Status);
        Assert.Equal(geregistreerd.WoningId, (string?)eenheid.Inhoud["id"]);
        Assert.Equal("NIEUW", (string?)eenheid.Inhoud["extra-attributen"]![0]!["waarde"]);
        Assert.Equal(HttpStatusCode.OK, publicatie.Status);
        Assert.Equal(geregistreerd.WoningId, (string?)publicatie.Inhoud["eenheden"]![0]!["id"]);

        var woning = await ZoekAsync();
        var verwacht = new Woninggegevens
        {
            ExternId = "E-1",
            ExternVersie = woning.Gegevens.ExternVersie,
            Adres = new Adres { Straat = "Lindelaan", Huisnummer = 12, Postcode = "1234AB", Woonplaats = "Merenwijk", BagId = "0999010000000012" },
            Gemeente = "9901",
            Wijk = "Noord",
            Complex = "De Linden",
            Soort = Woningsoort.Appartement,
            Kamers = 2,
            OppervlakteInM2 = 52,
            Verdieping = 2,
            Lift = true,
            KaleHuurInCenten = 65_010,
            ServicekostenInCenten = 4_505,
            BeschikbaarVanaf = "2026-03-01",
            Contractvormen = { Contractvorm.Omklap, Contractvorm.Koppelbeding },
            MinimumLeeftijd = 55,
            Omschrijving = "Lindelaan 12",
        };
        Assert.Equal((WoningStatus.Beschikbaar, verwacht), (woning.Status, woning.Gegevens));
    }

    [Fact]
    public async Task Een_publicatie_met_de_eenheid_erin_publiceert_in_een_keer_en_nog_eens_sturen_verandert_niets()
    {
        var bericht = Publicatie.Replace("{ \"idExtern\": \"E-1\" }", Eenheid, StringComparison.Ordinal);

        var eerste = await PostAsync("publicaties", bericht, "2026-02-02T08:00:00Z");
        var versie = (await ZoekAsync()).Versie;
        var nogEens = await PostAsync("publicaties", bericht, "2026-02-02T08:00:00Z");
        var zonderTijd = await PostAsync("publicaties", bericht);
        var ouder = await PostAsync("publicaties", bericht, "2026-02-01T08:00:00Z");

        Assert.Equal(HttpStatusCode.Created, eerste.Status);
        Assert.Equal(eerste.Inhoud.ToJsonString(), nogEens.Inhoud.ToJsonString());
        Assert.Equal(eerste.Inhoud.ToJsonString(), zonderTijd.Inhoud.ToJsonString());
        Assert.Equal("VEROUDERD", Uitkomst(ouder.Inhoud));
        Assert.Equal(versie, (await ZoekAsync()).Versie);
    }

    [Fact]
    public async Task Alle_fouten_worden_genoemd_met_de_naam_die_de_afzender_gebruikt()
    {
        var bericht = JsonNode.Parse(Publicatie.Replace("{ \"idExtern\": \"E-1\" }", Eenheid, StringComparison.Ordinal))!;
        var eenheid = bericht["eenheden"]![0]!;
        eenheid["adres"]!["postcode"] = "12345";
        eenheid["adres"]!["gemeente"]!["code"] = "x";
        eenheid["kamersAantal"] = 0;
        eenheid["prijscomponenten"]!.AsArray().RemoveAt(0);
        bericht.AsObject().Remove("opleverdatum");

        var inhoudelijk = await PostAsync("publicaties", bericht.ToJsonString());
        eenheid["toegankelijkheidslabel"]!["code"] = "XYZ";
        eenheid["etage"] = "twee";
        var codes = await PostAsync("publicaties", bericht.ToJsonString());
        bericht["status"]!["code"] = "??";
        var status = await PostAsync("publicaties", bericht.ToJsonString());

        Assert.Equal(HttpStatusCode.BadRequest, inhoudelijk.Status);
        Assert.Equal("application/problem+json", inhoudelijk.Soort);
        Assert.Equal(
            ["eenheden[0].adres.gemeente.code", "eenheden[0].adres.postcode", "eenheden[0].kamersAantal", "eenheden[0].prijscomponenten", "opleverdatum"],
            Velden(inhoudelijk.Inhoud));
        Assert.Equal(["eenheden[0].etage", "eenheden[0].toegankelijkheidslabel.code"], Velden(codes.Inhoud));
        Assert.Equal(["eenheden[0].etage", "eenheden[0].toegankelijkheidslabel.code", "status.code"], Velden(status.Inhoud));
    }

    [Fact]
    public async Task Een_lijst_krijgt_een_uitkomst_per_bericht_en_goede_worden_bewaard()
    {
        var slecht = Eenheid.Replace("1234AB", "geen", StringComparison.Ordinal).Replace("E-1", "E-2", StringComparison.Ordinal);

        var antwoord = await PostAsync("eenheden", $"[{slecht}, {Eenheid}, 7]");

        Assert.Equal(HttpStatusCode.OK, antwoord.Status);
        Assert.Equal("""{"ontvangen":3,"opgeslagen":1,"geweigerd":2}""", Kop(antwoord.Inhoud));
        Assert.Equal(["GEWEIGERD", "NIEUW", "GEWEIGERD"], antwoord.Inhoud["uitkomsten"]!.AsArray().Select(u => (string)u!["uitkomst"]!));
        Assert.Equal("adres.postcode", (string?)antwoord.Inhoud["uitkomsten"]![0]!["fouten"]![0]!["veld"]);
        Assert.Equal("E-1", (await ZoekAsync()).Gegevens.ExternId);
    }

    [Fact]
    public async Task Een_onbekende_eenheid_zonder_gegevens_wordt_geweigerd_en_een_ingetrokken_publicatie_trekt_de_woning_in()
    {
        var onbekend = await PostAsync("publicaties", Publicatie);
        await PostAsync("eenheden", Eenheid);
        await PostAsync("publicaties", Publicatie);
        var ingetrokken = await PostAsync("publicaties", Publicatie.Replace("GEP", "ING", StringComparison.Ordinal));

        Assert.Equal(["eenheden[0].idExtern"], Velden(onbekend.Inhoud));
        Assert.Equal("INGETROKKEN", Uitkomst(ingetrokken.Inhoud));
        Assert.Equal(WoningStatus.Ingetrokken, (await ZoekAsync()).Status);
        await PostAsync("publicaties", Publicatie);
        Assert.Equal(WoningStatus.Beschikbaar, (await ZoekAsync()).Status);
    }

    [Fact]
    public async Task Een_late_intrekking_maakt_een_nieuwere_publicatie_niet_ongedaan_en_andersom()
    {
        var publicatie = Publicatie.Replace("{ \"idExtern\": \"E-1\" }", Eenheid, StringComparison.Ordinal);
        var intrekking = Publicatie.Replace("GEP", "ING", StringComparison.Ordinal);
        await PostAsync("publicaties", publicatie, "2026-02-02T08:00:00Z");

        var laat = await PostAsync("publicaties", intrekking, "2026-02-02T07:00:00Z");
        var gebleven = (await ZoekAsync()).Status;
        var opTijd = await PostAsync("publicaties", intrekking, "2026-02-02T09:00:00Z");
        var versie = (await ZoekAsync()).Versie;
        var ouder = await PostAsync("publicaties", publicatie, "2026-02-02T08:30:00Z");
        await PostAsync("publicaties", intrekking);

        Assert.Equal(["VEROUDERD", "INGETROKKEN", "VEROUDERD"], new[] { laat, opTijd, ouder }.Select(antwoord => Uitkomst(antwoord.Inhoud)));
        Assert.Equal(WoningStatus.Beschikbaar, gebleven);
        var woning = await ZoekAsync();
        Assert.Equal((WoningStatus.Ingetrokken, versie), (woning.Status, woning.Versie));
    }

    [Fact]
    public async Task De_deur_kent_dezelfde_toegang_als_de_dienst_zelf()
    {
        using var zorg = _fixture.Http(Rol.Zorgaanbieder, Zorgaanbieder);
        using var niemand = _fixture.Http(Rol.Corporatie, Corporatie);
        niemand.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "geen.token.dit");
        using var corporatie = _fixture.Http(Rol.Corporatie, Corporatie);

        var verboden = await zorg.PostAsync("/vera/wrv/v4/eenheden", Json(Eenheid));
        var onbekend = await niemand.PostAsync("/vera/wrv/v4/eenheden", Json(Eenheid));
        var onleesbaar = await corporatie.PostAsync("/vera/wrv/v4/eenheden", Json("{ dit is niets"));
        var teGroot = await corporatie.PostAsync("/vera/wrv/v4/eenheden", Json(new string(' ', 5_000_000)));
        var geenJson = await corporatie.PostAsync("/vera/wrv/v4/eenheden", new StringContent("a;b"));

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.UnsupportedMediaType],
            new[] { verboden, onbekend, onleesbaar, teGroot, geenJson }.Select(antwoord => antwoord.StatusCode));
        Assert.NotEmpty((string?)JsonNode.Parse(await verboden.Content.ReadAsStringAsync())!["detail"] ?? "");
    }

    private static StringContent Json(string inhoud) => new(inhoud, Encoding.UTF8, "application/json");

    private static string Kop(JsonNode antwoord)
    {
        var kop = antwoord.DeepClone().AsObject();
        kop.Remove("uitkomsten");
        return kop.ToJsonString();
    }

    private static string? Uitkomst(JsonNode antwoord) => (string?)antwoord["extra-attributen"]!.AsArray()[^1]!["waarde"];

    private static IEnumerable<string> Velden(JsonNode probleem) =>
        probleem["fouten"]!.AsArray().Select(fout => (string)fout!["veld"]!).Order(StringComparer.Ordinal);

    private async Task<(HttpStatusCode Status, string? Soort, JsonNode Inhoud)> PostAsync(string bron, string inhoud, string? tijdstip = null)
    {
        using var client = _fixture.Http(Rol.Corporatie, Corporatie);
        if (tijdstip is not null)
        {
            client.DefaultRequestHeaders.Add("X-Stuurgegevens-Tijdstip-Bericht", tijdstip);
        }

        var antwoord = await client.PostAsync($"/vera/wrv/v4/{bron}", Json(inhoud));
        return (antwoord.StatusCode, antwoord.Content.Headers.ContentType?.MediaType, JsonNode.Parse(await antwoord.Content.ReadAsStringAsync())!);
    }

    private async Task<Transferpunt.Contracts.Woningaanbod.V1.Woning> ZoekAsync()
    {
        var client = new WoningService.WoningServiceClient(_fixture.As(Rol.Corporatie, Corporatie));
        return Assert.Single((await client.ListWoningenAsync(new ListWoningenRequest())).Woningen);
    }
}
