using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Transferpunt.Identiteit;

/// <summary>The login page: asks for a name and a password and gives the browser a session.</summary>
internal static class LoginEndpoints
{
    public const string Path = "/connect/login";
    public const string ReturnField = "terug";

    public static void MapLogin(this WebApplication app)
    {
        app.MapGet("/connect/stijl.css", Pages.Stylesheet);
        app.MapGet(Path, (HttpContext http, LoginPage page) => page.Show(http, http.Request.Query[ReturnField].ToString()));
        app.MapPost(Path, LoginAsync);
    }

    private static async Task<IResult> LoginAsync(
        HttpContext http, LoginPage page, IAntiforgery antiforgery, LoginAttempts attempts, Deelnemers deelnemers)
    {
        var form = http.Request.HasFormContentType
            ? await http.Request.ReadFormAsync(http.RequestAborted)
            : FormCollection.Empty;
        var (naam, wachtwoord, terug) =
            (form["gebruikersnaam"].ToString().Trim(), form["wachtwoord"].ToString(), form[ReturnField].ToString());
        if (!await antiforgery.IsRequestValidAsync(http))
        {
            return page.Show(
                http, terug, "Deze pagina was te oud. Probeer het opnieuw.", StatusCodes.Status400BadRequest);
        }

        if (!attempts.TryBegin(naam))
        {
            http.Response.Headers.RetryAfter = $"{LoginAttempts.LockTime.TotalSeconds:0}";
            return page.Show(
                http, terug, "U hebt het te vaak geprobeerd. Wacht een halve minuut en probeer het dan opnieuw.",
                StatusCodes.Status429TooManyRequests);
        }

        if (deelnemers.Herken(naam, wachtwoord) is not { } persoon)
        {
            return page.Show(http, terug, "De gebruikersnaam of het wachtwoord klopt niet.");
        }

        attempts.Succeeded(naam);
        var session = new ClaimsIdentity(
            [new Claim(Claims.Subject, persoon.Sub)], CookieAuthenticationDefaults.AuthenticationScheme);
        await http.SignInAsync(new ClaimsPrincipal(session));
        return ConnectEndpoints.IsAuthorizeUrl(terug) ? Results.LocalRedirect(terug) : Pages.Ingelogd();
    }
}
