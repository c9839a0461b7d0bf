using System.Net;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Transferpunt.Identiteit;

/// <summary>
/// The OpenID Connect server for the embedded mode and for trials. It speaks plain HTTP/1.1 behind the gateway,
/// under <c>/connect/</c> and <c>/.well-known/</c> only.
/// </summary>
public static class IdentiteitHost
{
    private const int MaxRequestBytes = 64 * 1024;

    /// <summary>Builds the server, or throws with a Dutch sentence that names everything that is not safe.</summary>
    public static WebApplication Build(IdentiteitOptions options, Action<WebApplicationBuilder>? customize = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Controleer();
        var lijst = options.ClientsFile is { } path ? DeelnemersLijst.Lees(path) : DeelnemersLijst.Demo();
        Directory.CreateDirectory(options.DataFolder);

        // Always Production: a developer's page would show stack traces, and with them names and codes.
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { EnvironmentName = Environments.Production });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.Listen(
                IPAddress.Parse(options.BindAddress),
                options.HttpPort,
                listen => listen.Protocols = HttpProtocols.Http1);
        });
        AddServices(builder.Services, options, lijst);
        customize?.Invoke(builder);

        // Below Warning these name requests, users and codes; only a more precise setting can turn that on again.
        foreach (var category in (string[])["OpenIddict", "Microsoft.AspNetCore", "Microsoft.EntityFrameworkCore", "Microsoft.Hosting"])
        {
            builder.Logging.AddFilter(category, LogLevel.Warning);
        }

        // It warns that it forbids caching of a form, which is what we want.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);

        var app = builder.Build();
        UsePipeline(app, options, new SecurityHeaders(lijst));
        return app;
    }

    private static void AddServices(IServiceCollection services, IdentiteitOptions options, DeelnemersLijst lijst)
    {
        var deelnemers = new Deelnemers(lijst);
        services.AddSingleton(options.Clock);
        services.AddSingleton(options);
        services.AddSingleton(lijst);
        services.AddSingleton(deelnemers);
        services.AddSingleton<LoginAttempts>();
        services.AddSingleton<LoginPage>();
        services.AddHostedService<ClientRegistration>();
        services.AddOpenIdServer(options, deelnemers, SigningKeyFile.LoadOrCreate(options.DataFolder));

        // Sessions end with the process; a restart costs a new login and saves a second key to guard.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddAntiforgery(antiforgery => Restrict(antiforgery.Cookie, "formulier", SameSiteMode.Strict));
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(cookie =>
        {
            Restrict(cookie.Cookie, "sessie", SameSiteMode.Lax);
            cookie.ExpireTimeSpan = TimeSpan.FromHours(1);
            cookie.SlidingExpiration = false;
            cookie.LoginPath = LoginEndpoints.Path;
            cookie.ReturnUrlParameter = LoginEndpoints.ReturnField;
        });
    }

    private static void Restrict(CookieBuilder cookie, string name, SameSiteMode sameSite)
    {
        cookie.Name = "transferpunt-" + name;
        cookie.Path = "/connect";
        cookie.HttpOnly = true;
        cookie.SameSite = sameSite;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static void UsePipeline(WebApplication app, IdentiteitOptions options, SecurityHeaders headers)
    {
        var issuer = options.IssuerUri;
        app.Use((http, next) =>
        {
            // Every link and redirect follows from the request, so the request is made to be one to the issuer.
            http.Request.Scheme = issuer.Scheme;
            http.Request.Host = new HostString(issuer.Authority);
            headers.Set(http.Response.Headers);
            return next(http);
        });
        app.UseStatusCodePages(context => Pages.Fout(context.HttpContext));
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapLogin();
        app.MapConnect();
    }
}
