using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;
using OpenIddict.Abstractions;

namespace Transferpunt.Identiteit;

/// <summary>The frame of the few pages a person sees, and the short ones: plain HTML without scripts.</summary>
internal static class Pages
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Default;

    public static IResult Stylesheet(HttpContext http)
    {
        http.Response.Headers.CacheControl = "max-age=3600";
        return Results.Stream(typeof(Pages).Assembly.GetManifestResourceStream("stijl.css")!, "text/css; charset=utf-8");
    }

    public static IResult Ingelogd() => Page("U bent ingelogd", "<p>Ga terug naar de pagina waar u vandaan kwam.</p>");

    public static IResult Logout(HttpContext http, OpenIddictRequest request) => Page("Uitloggen", $"""
        <p>Wilt u uitloggen bij Transferpunt?</p>
        <form method="post" action="/connect/logout">
          {Token(http)}
          {string.Concat(request.GetParameters().Select(parameter => Hidden(parameter.Key, (string?)parameter.Value)))}
          <button type="submit">Ja, log mij uit</button>
        </form>
        """);

    public static IResult Uitgelogd() => Page("U bent uitgelogd", "<p>U kunt dit venster sluiten.</p>");

    public static Task Fout(HttpContext http) =>
        Page("Er ging iets mis", """
            <p>Deze vraag kunnen wij niet beantwoorden. Ga terug naar de pagina waar u vandaan kwam en probeer het
            opnieuw. Gaat het weer mis? Meld het dan bij uw beheerder.</p>
            """, http.Response.StatusCode).ExecuteAsync(http);

    public static IResult Page(string titel, string inhoud, int status = StatusCodes.Status200OK) =>
        Results.Content($"""
            <!DOCTYPE html>
            <html lang="nl">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{titel} - Transferpunt</title>
              <link rel="stylesheet" href="/connect/stijl.css">
            </head>
            <body>
            <main>
            <h1>{titel}</h1>
            {inhoud}
            </main>
            </body>
            </html>
            """, "text/html; charset=utf-8", statusCode: status);

    public static string Token(HttpContext http)
    {
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return Hidden(tokens.FormFieldName, tokens.RequestToken);
    }

    public static string Hidden(string naam, string? waarde) =>
        $"""<input type="hidden" name="{Html.Encode(naam)}" value="{Html.Encode(waarde ?? "")}">""";
}
