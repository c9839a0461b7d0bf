using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Transferpunt.Identiteit;

/// <summary>The two steps of the protocol where a person is involved: asking for a code, and logging out.</summary>
internal static class ConnectEndpoints
{
    private const string AuthorizePath = "/connect/authorize";
    private const string LogoutPath = "/connect/logout";
    private const string OpenIddictScheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapConnect(this WebApplication app)
    {
        app.MapMethods(AuthorizePath, [HttpMethods.Get, HttpMethods.Post], AuthorizeAsync);
        app.MapMethods(LogoutPath, [HttpMethods.Get, HttpMethods.Post], LogoutAsync);
        app.MapGet("/connect/uitgelogd", Pages.Uitgelogd);
    }

    /// <summary>Only our own authorize address is a place to go to after login; anything else is an open redirect.</summary>
    public static bool IsAuthorizeUrl(string url) => url.StartsWith(AuthorizePath + "?", StringComparison.Ordinal);

    private static async Task<IResult> AuthorizeAsync(HttpContext http, Deelnemers deelnemers)
    {
        var request = Request(http);
        var session = await http.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var persoon = deelnemers.Vind(session.Principal?.FindFirst(Claims.Subject)?.Value);
        if (persoon is not null && !request.HasPromptValue(PromptValues.Login))
        {
            var principal = Deelnemers.TokenVoorPersoon(persoon, request.GetScopes());
            return Results.SignIn(principal, authenticationScheme: OpenIddictScheme);
        }

        if (request.HasPromptValue(PromptValues.None))
        {
            var reason = new AuthenticationProperties(new Dictionary<string, string?>
            {
                [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.LoginRequired,
                [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "De gebruiker is niet ingelogd.",
            });
            return Results.Forbid(reason, [OpenIddictScheme]);
        }

        // Without the prompt, or coming back from the login page would ask for a login again.
        var parameters = request.GetParameters()
            .Where(parameter => parameter.Key != Parameters.Prompt)
            .Select(parameter => KeyValuePair.Create(parameter.Key, (string?)parameter.Value));
        var terug = AuthorizePath + QueryString.Create(parameters);
        return Results.LocalRedirect(
            LoginEndpoints.Path + QueryString.Create(LoginEndpoints.ReturnField, terug));
    }

    private static async Task<IResult> LogoutAsync(HttpContext http, IAntiforgery antiforgery)
    {
        // A valid id_token_hint shows that the client asks it; otherwise the person has to, or any site could.
        var hint = await http.AuthenticateAsync(OpenIddictScheme);
        var asked = hint.Principal?.GetClaim(Claims.Subject) is not null
            || (HttpMethods.IsPost(http.Request.Method) && await antiforgery.IsRequestValidAsync(http));
        if (!asked)
        {
            return Pages.Logout(http, Request(http));
        }

        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        var next = new AuthenticationProperties { RedirectUri = "/connect/uitgelogd" };
        return Results.SignOut(next, [OpenIddictScheme]);
    }

    private static OpenIddictRequest Request(HttpContext http) => http.GetOpenIddictServerRequest()
        ?? throw new InvalidOperationException("OpenIddict did not handle this address.");
}
