using System.Net;
using Microsoft.Extensions.Time.Testing;

namespace Transferpunt.ServicesTests.Identiteit;

public sealed class LoginTests
{
    private const string Fout = "De gebruikersnaam of het wachtwoord klopt niet.";
    private const string TeVaak = "Wacht een halve minuut";

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Een_clientlogin_geeft_een_token_zonder_oin_en_zonder_naam(int jarenVooruit)
    {
        await using var server = await IdentiteitServer.StartAsync(
            clock: new FakeTimeProvider(DateTimeOffset.UtcNow.AddYears(jarenVooruit)));
        using var browser = server.NewBrowser();
        var answer = await IdentiteitServer.WisselCodeInAsync(browser, await IdentiteitServer.HaalCodeAsync(browser, "client-sam"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var tokens = await IdentiteitServer.LeesAsync(answer);
        var (_, payload) = IdentiteitServer.Ontleed(tokens.GetProperty("access_token").GetString()!);

        Assert.Equal("8c9e1767-ab56-53fe-be2c-eb3a3b88bec4", payload.GetProperty("sub").GetString());
        Assert.Equal("transferpunt-scenario", payload.GetProperty("client_id").GetString());
        Assert.Equal("client", payload.GetProperty("rol").GetString());
        Assert.Equal("transferpunt", payload.GetProperty("aud").GetString());
        Assert.False(payload.TryGetProperty("oin", out _));
        Assert.False(payload.TryGetProperty("name", out _));
        var (_, identity) = IdentiteitServer.Ontleed(tokens.GetProperty("id_token").GetString()!);
        Assert.StartsWith("Sam", identity.GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_medewerker_draagt_rol_en_oin_van_de_organisatie()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await IdentiteitServer.WisselCodeInAsync(browser, await IdentiteitServer.HaalCodeAsync(browser, "voorzitter"));
        var (_, payload) = IdentiteitServer.Ontleed(
            (await IdentiteitServer.LeesAsync(answer)).GetProperty("access_token").GetString()!);

        Assert.Equal("regie", payload.GetProperty("rol").GetString());
        Assert.Equal("00000099000000000001", payload.GetProperty("oin").GetString());
    }

    [Fact]
    public async Task Een_code_werkt_maar_een_keer_en_alleen_met_de_juiste_verifier()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var code = await IdentiteitServer.HaalCodeAsync(browser, "client-noor");
        var fout = await IdentiteitServer.WisselCodeInAsync(browser, code, new string('x', 50));
        var goed = await IdentiteitServer.WisselCodeInAsync(browser, code);
        var nogEens = await IdentiteitServer.WisselCodeInAsync(browser, code);

        Assert.Equal(
            [HttpStatusCode.BadRequest, HttpStatusCode.OK, HttpStatusCode.BadRequest],
            new[] { fout.StatusCode, goed.StatusCode, nogEens.StatusCode });
    }

    [Fact]
    public async Task Zonder_pkce_komt_er_geen_code()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await browser.GetAsync(IdentiteitServer.AuthorizeUrl(pkce: false));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Theory]
    [InlineData("transferpunt-scenario", "http://127.0.0.1:54321/elders")]
    [InlineData("transferpunt-scenario", "http://kwaad.example/terug")]
    [InlineData("transferpunt-web", "http://127.0.0.1:54321/terug")]
    public async Task Een_onbekend_terugadres_krijgt_een_pagina_en_geen_redirect(string client, string terug)
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await browser.GetAsync(IdentiteitServer.AuthorizeUrl(client, terug));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Deze vraag kunnen wij niet beantwoorden", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_pagina_zegt_niet_wat_er_fout_was()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var wachtwoord = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-sam", "verkeerd");
        var naam = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-niemand", "demo-client-sam");
        var leeg = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-niemand", "");

        foreach (var answer in (HttpResponseMessage[])[wachtwoord, naam, leeg])
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(Fout, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.False(answer.Headers.TryGetValues("Set-Cookie", out var cookies)
                && cookies.Any(cookie => cookie.Contains("sessie", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Na_vijf_fouten_is_een_naam_even_dicht()
    {
        var clock = new FakeTimeProvider(DateTimeOffset.UtcNow);
        await using var server = await IdentiteitServer.StartAsync(clock: clock);
        using var browser = server.NewBrowser();
        for (var i = 0; i < 5; i++)
        {
            await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-sam", "verkeerd");
        }

        var dicht = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-sam", "demo-client-sam");
        Assert.Equal(HttpStatusCode.TooManyRequests, dicht.StatusCode);
        Assert.Contains(TeVaak, await dicht.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var ander = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-ali", "demo-client-ali");
        Assert.Contains("U bent ingelogd", await ander.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        clock.Advance(TimeSpan.FromSeconds(31));
        var open = await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-sam", "demo-client-sam");
        Assert.Contains("U bent ingelogd", await open.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_formulier_van_een_andere_pagina_wordt_geweigerd()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await browser.PostAsync("/connect/login", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["gebruikersnaam"] = "client-sam",
            ["wachtwoord"] = "demo-client-sam",
        }));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Na_inloggen_gaat_niemand_naar_een_vreemd_adres()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await IdentiteitServer.LogInAsync(
            browser, "/connect/login?terug=https%3A%2F%2Fkwaad.example%2F", "client-sam", "demo-client-sam");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Null(answer.Headers.Location);
    }

    [Fact]
    public async Task De_loginpagina_noemt_de_demologins_en_staat_geen_scripts_toe()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await browser.GetAsync("/connect/login");
        var page = await answer.Content.ReadAsStringAsync();
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();

        Assert.Contains("demo-client-sam", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("text/css", (await browser.GetAsync("/connect/stijl.css")).Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Uitloggen_vraagt_eerst_en_sluit_dan_de_sessie()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        await IdentiteitServer.HaalCodeAsync(browser, "client-sam");
        var vraag = await browser.GetStringAsync("/connect/logout");
        Assert.Contains("Wilt u uitloggen", vraag, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync(IdentiteitServer.AuthorizeUrl() + "&prompt=none")).StatusCode);

        var klaar = await IdentiteitServer.StuurFormulierAsync(browser, "/connect/logout", "/connect/logout", []);
        Assert.Equal("/connect/uitgelogd", klaar.Headers.Location!.ToString());
        var stil = await browser.GetAsync(IdentiteitServer.AuthorizeUrl() + "&prompt=none");
        Assert.Contains("error=login_required", stil.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Met_een_id_token_logt_een_programma_uit_en_keert_terug()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        var answer = await IdentiteitServer.WisselCodeInAsync(browser, await IdentiteitServer.HaalCodeAsync(browser, "client-sam"));
        var hint = (await IdentiteitServer.LeesAsync(answer)).GetProperty("id_token").GetString();

        var klaar = await browser.GetAsync($"/connect/logout?id_token_hint={hint}");
        Assert.Equal("/connect/uitgelogd", klaar.Headers.Location!.ToString());
        var stil = await browser.GetAsync(IdentiteitServer.AuthorizeUrl() + "&prompt=none");
        Assert.Contains("error=login_required", stil.Headers.Location!.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Het_log_noemt_geen_namen_geheimen_of_codes()
    {
        await using var server = await IdentiteitServer.StartAsync();
        using var browser = server.NewBrowser();
        await IdentiteitServer.LogInAsync(browser, "/connect/login", "client-sam", "verkeerd-wachtwoord");
        var code = await IdentiteitServer.HaalCodeAsync(browser, "client-sam");
        await IdentiteitServer.WisselCodeInAsync(browser, code);
        await IdentiteitServer.WisselCodeInAsync(browser, code);
        await server.VraagSysteemTokenAsync("woonstek", "demo-woonstek");
        await server.VraagSysteemTokenAsync("woonstek", "fout-geheim");

        var log = string.Join('\n', server.Log);
        foreach (var secret in (string[])["client-sam", "verkeerd-wachtwoord", code, "demo-woonstek", "fout-geheim", IdentiteitServer.Verifier])
        {
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
        }
    }
}
