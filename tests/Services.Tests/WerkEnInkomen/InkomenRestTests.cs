using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Transferpunt.Contracts.Options.V1;
using static Transferpunt.Tests.WerkEnInkomen.InkomenOmgeving;

namespace Transferpunt.Tests.WerkEnInkomen;

public sealed class InkomenRestTests
{
    [Fact]
    public async Task Het_dossier_kan_ook_met_rest_worden_vastgelegd_en_gelezen()
    {
        await using var omgeving = await StartAsync();
        using var http = omgeving.Service.Http(Rol.Wi, Wi);
        var gegevens = new
        {
            soort = "INKOMEN_SOORT_BIJSTAND",
            nettoPerMaandInCenten = "0",
            rekeninkomenPerJaarInCenten = "1750000",
            geboortedatum = "1990-01-15",
            inInrichting = true,
            partner = false,
        };
        var antwoord = await http.PostAsJsonAsync($"/v1/inkomensdossiers/{Casus}", new { verzoekId = Guid.NewGuid(), gegevens });
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);

        await omgeving.PlanOpAsync(new(2026, 4, 13));
        var plan = (await http.GetFromJsonAsync<JsonElement>($"/v1/inkomensdossiers/{Casus}/uitkeringsplan")).GetProperty("plan");
        Assert.Equal("2026-04-13", plan.GetProperty("ingangsdatum").GetString());
        Assert.Equal(140150, plan.GetProperty("normNa").GetProperty("bedragInCenten").GetInt64());
    }

    [Fact]
    public async Task Een_fout_in_een_veld_en_een_onbekend_veld_worden_genoemd()
    {
        await using var omgeving = await StartAsync();
        using var http = omgeving.Service.Http(Rol.Wi, Wi);
        var gegevens = new { soort = "INKOMEN_SOORT_LOON", geboortedatum = "1990-01-15", bijnaam = "x" };
        var antwoord = await http.PostAsJsonAsync($"/v1/inkomensdossiers/{Casus}", new { verzoekId = Guid.NewGuid(), gegevens });
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Contains("gegevens.bijnaam", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
