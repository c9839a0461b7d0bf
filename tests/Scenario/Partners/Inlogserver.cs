using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Transferpunt.Scenario.Partners;

/// <summary>The installation's OpenID Connect server, found from the address of the gateway.</summary>
internal sealed partial class Inlogserver(Uri authorize, Uri token)
{
    public static async Task<Inlogserver> OntdekAsync(Uri rest, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        var answer = await http.GetStringAsync(new Uri(rest, "/.well-known/openid-configuration"), cancellationToken);
        var discovery = JsonSerializer.Deserialize<JsonElement>(answer);
        Uri Endpoint(string name) => new(discovery.GetProperty(name).GetString()!);
        return new Inlogserver(Endpoint("authorization_endpoint"), Endpoint("token_endpoint"));
    }

    /// <summary>A system asks a token with its own secret.</summary>
    public async Task<Token> TokenVoorSysteemAsync(Deelnemer deelnemer, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        return await WisselInAsync(http, new()
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = deelnemer.ClientId,
            ["client_secret"] = deelnemer.ClientSecret,
        }, cancellationToken);
    }

    /// <summary>A person logs in with a browser: code flow with PKCE (RFC 7636), a loopback address to return to (RFC 8252).</summary>
    public async Task<Token> TokenVoorPersoonAsync(Persoon persoon, string clientId, CancellationToken cancellationToken)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() });
        var back = $"http://127.0.0.1:{Random.Shared.Next(49152, 65536)}/terug";
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var state = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        var challenge = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));
        var ask = new Uri($"{authorize}?client_id={clientId}&redirect_uri={Uri.EscapeDataString(back)}&response_type=code"
            + $"&scope=openid&state={state}&code_challenge={challenge}&code_challenge_method=S256");

        var login = await FollowAsync(browser, await browser.GetAsync(ask, cancellationToken), ask, back, cancellationToken);
        var form = FormIn(login.Page ?? throw Failed("er kwam geen inlogpagina"), login.Address);
        form.Fields["gebruikersnaam"] = persoon.Gebruikersnaam;
        form.Fields["wachtwoord"] = persoon.Wachtwoord;
        using var content = new FormUrlEncodedContent(form.Fields);
        var sent = await browser.PostAsync(form.Action, content, cancellationToken);
        var answer = await FollowAsync(browser, sent, form.Action, back, cancellationToken);
        if (answer.Page is not null)
        {
            throw Failed($"na het inloggen kwam er weer een pagina (status {(int)sent.StatusCode}) en geen code");
        }

        var query = answer.Address.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => Uri.UnescapeDataString(pair[1]));
        Verwacht.Gelijk(state, query.GetValueOrDefault("state"), "de state die terugkomt na het inloggen");
        return await WisselInAsync(browser, new()
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = clientId,
            ["redirect_uri"] = back,
            ["code"] = query.GetValueOrDefault("code") ?? throw Failed($"er kwam geen code, maar {query.GetValueOrDefault("error")}"),
            ["code_verifier"] = verifier,
        }, cancellationToken);
    }

    private async Task<Token> WisselInAsync(HttpClient http, Dictionary<string, string> fields, CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await http.PostAsync(token, content, cancellationToken);
        var body = await answer.Content.ReadAsStringAsync(cancellationToken);
        Verwacht.Dat(answer.IsSuccessStatusCode, $"{fields["client_id"]} krijgt een token, maar het was status {(int)answer.StatusCode}: {body}");
        var json = JsonSerializer.Deserialize<JsonElement>(body);
        return new Token(json.GetProperty("access_token").GetString()!, TimeSpan.FromSeconds(json.GetProperty("expires_in").GetInt32()));
    }

    /// <summary>Goes along with redirects on the server, up to a page or the address to return to.</summary>
    private static async Task<(Uri Address, string? Page)> FollowAsync(
        HttpClient browser, HttpResponseMessage answer, Uri address, string back, CancellationToken cancellationToken)
    {
        for (var redirects = 0; answer.Headers.Location is { } location; redirects++)
        {
            address = new Uri(address, location);
            if (address.ToString().StartsWith(back, StringComparison.Ordinal))
            {
                return (address, null);
            }

            Verwacht.Dat(redirects < 5, "inloggen gaat in hooguit vijf stappen");
            answer = await browser.GetAsync(address, cancellationToken);
        }

        return (address, await answer.Content.ReadAsStringAsync(cancellationToken));
    }

    private static (Uri Action, Dictionary<string, string> Fields) FormIn(string page, Uri address)
    {
        var action = FormAction().Match(page);
        Verwacht.Dat(action.Success, "de inlogpagina heeft een formulier");
        var fields = HiddenField().Matches(page)
            .ToDictionary(field => field.Groups[1].Value, field => WebUtility.HtmlDecode(field.Groups[2].Value));
        return (new Uri(address, WebUtility.HtmlDecode(action.Groups[1].Value)), fields);
    }

    private static ScenarioMisluktException Failed(string reason) => new($"Inloggen als cliënt lukt niet: {reason}.");

    [GeneratedRegex("<form[^>]* action=\"([^\"]+)\"")]
    private static partial Regex FormAction();

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")]
    private static partial Regex HiddenField();
}
