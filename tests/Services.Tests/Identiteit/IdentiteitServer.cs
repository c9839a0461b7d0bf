using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Transferpunt.Identiteit;

namespace Transferpunt.ServicesTests.Identiteit;

/// <summary>A running identity server on port 0, reached as a browser would: at its issuer, through a gateway.</summary>
internal sealed partial class IdentiteitServer : IAsyncDisposable
{
    public const string Issuer = "http://localhost:8080";
    public const string Terug = "http://127.0.0.1:54321/terug";
    public const string Verifier = "een-lange-willekeurige-tekst-van-minstens-43-tekens-voor-pkce";

    // Making a key takes a second; servers that are not about the key share one.
    private static readonly Lazy<string> SharedKey = new(() => RSA.Create(2048).ExportPkcs8PrivateKeyPem());

    private readonly WebApplication _app;

    private IdentiteitServer(WebApplication app, ConcurrentQueue<string> log, int port)
    {
        _app = app;
        Log = log;
        Port = port;
    }

    public ConcurrentQueue<string> Log { get; }

    public int Port { get; }

    public static async Task<IdentiteitServer> StartAsync(string? folder = null, TimeProvider? clock = null)
    {
        var log = new ConcurrentQueue<string>();
        var app = IdentiteitHost.Build(
            new IdentiteitOptions
            {
                Issuer = Issuer,
                HttpPort = 0,
                DataFolder = folder ?? FolderWithKey(),
                Clock = clock ?? TimeProvider.System,
            },
            builder => builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(new Recorder(log)));
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return new IdentiteitServer(app, log, new Uri(address).Port);
    }

    /// <summary>A browser of its own, with its own cookies, that does not follow redirects.</summary>
    public HttpClient NewBrowser() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        ConnectCallback = async (_, cancellation) =>
        {
            var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync("127.0.0.1", Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    }) { BaseAddress = new Uri(Issuer) };

    public async Task<HttpResponseMessage> VraagSysteemTokenAsync(string clientId, string secret)
    {
        using var browser = NewBrowser();
        return await browser.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
        }));
    }

    public static string AuthorizeUrl(string client = "transferpunt-scenario", string terug = Terug, bool pkce = true) =>
        $"/connect/authorize?client_id={client}&redirect_uri={Uri.EscapeDataString(terug)}&response_type=code"
        + "&scope=openid%20profile&state=abc"
        + (pkce ? $"&code_challenge={Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)))}&code_challenge_method=S256" : "");

    public static Task<HttpResponseMessage> LogInAsync(
        HttpClient browser, string loginUrl, string gebruikersnaam, string wachtwoord) =>
        StuurFormulierAsync(
            browser, loginUrl, "/connect/login", new() { ["gebruikersnaam"] = gebruikersnaam, ["wachtwoord"] = wachtwoord });

    /// <summary>Opens the page and sends its form with the hidden fields that are in it.</summary>
    public static async Task<HttpResponseMessage> StuurFormulierAsync(
        HttpClient browser, string url, string naar, Dictionary<string, string> velden)
    {
        foreach (Match veld in HiddenField().Matches(await browser.GetStringAsync(url)))
        {
            velden[veld.Groups[1].Value] = System.Net.WebUtility.HtmlDecode(veld.Groups[2].Value);
        }

        return await browser.PostAsync(naar, new FormUrlEncodedContent(velden));
    }

    /// <summary>The whole way of a person: authorize, log in, come back with a code.</summary>
    public static async Task<string> HaalCodeAsync(HttpClient browser, string gebruikersnaam)
    {
        var toLogin = await browser.GetAsync(AuthorizeUrl());
        var toAuthorize = await LogInAsync(
            browser, toLogin.Headers.Location!.ToString(), gebruikersnaam, "demo-" + gebruikersnaam);
        var back = await browser.GetAsync(toAuthorize.Headers.Location);
        Assert.StartsWith(Terug + "?", back.Headers.Location!.ToString(), StringComparison.Ordinal);
        return System.Web.HttpUtility.ParseQueryString(back.Headers.Location.Query)["code"]!;
    }

    public static Task<HttpResponseMessage> WisselCodeInAsync(HttpClient browser, string code, string verifier = Verifier) =>
        browser.PostAsync("/connect/token", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "transferpunt-scenario",
            ["redirect_uri"] = Terug,
            ["code"] = code,
            ["code_verifier"] = verifier,
        }));

    public static async Task<JsonElement> LeesAsync(HttpResponseMessage answer) =>
        JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());

    public static (JsonElement Header, JsonElement Payload) Ontleed(string token)
    {
        var parts = token.Split('.').Select(part => System.Buffers.Text.Base64Url.DecodeFromChars(part)).ToList();
        return (JsonSerializer.Deserialize<JsonElement>(parts[0]), JsonSerializer.Deserialize<JsonElement>(parts[1]));
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static string FolderWithKey()
    {
        var folder = Directory.CreateTempSubdirectory("identiteit-").FullName;
        File.WriteAllText(Path.Combine(folder, "identiteit-sleutel.pem"), SharedKey.Value);
        return folder;
    }

    private static string Base64Url(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    [GeneratedRegex("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">")]
    private static partial Regex HiddenField();

    private sealed class Recorder(ConcurrentQueue<string> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
