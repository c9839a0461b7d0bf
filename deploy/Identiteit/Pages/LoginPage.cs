using System.Text.Encodings.Web;

namespace Transferpunt.Identiteit;

/// <summary>The page with the login form; for the demo list it also shows whom one can log in as.</summary>
internal sealed class LoginPage(IdentiteitOptions options, DeelnemersLijst lijst)
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Default;

    private readonly string _demoLogins = options.IsDemo ? DemoLogins(lijst) : "";

    public IResult Show(
        HttpContext http, string terug, string? fout = null, int status = StatusCodes.Status200OK) =>
        Pages.Page("Inloggen", $"""
            {(fout is null ? "" : $"""<p class="fout" role="alert">{Html.Encode(fout)}</p>""")}
            <form method="post" action="{LoginEndpoints.Path}">
              {Pages.Token(http)}
              {Pages.Hidden(LoginEndpoints.ReturnField, terug)}
              <label for="gebruikersnaam">Gebruikersnaam</label>
              <input id="gebruikersnaam" name="gebruikersnaam" autocomplete="username" autocapitalize="none" required>
              <label for="wachtwoord">Wachtwoord</label>
              <input id="wachtwoord" name="wachtwoord" type="password" autocomplete="current-password" required>
              <button type="submit">Inloggen</button>
            </form>
            {_demoLogins}
            """, status);

    private static string DemoLogins(DeelnemersLijst lijst)
    {
        var rijen = lijst.Personen.Select(persoon =>
            $"<tr><td>{Html.Encode(persoon.Naam)}</td><td><code>{Html.Encode(persoon.Gebruikersnaam)}</code></td>"
            + $"<td><code>{Html.Encode(persoon.Wachtwoord)}</code></td></tr>");
        return $"""
            <h2>Inloggen met een voorbeeld</h2>
            <p>Dit is een proefomgeving. De mensen hieronder bestaan niet.</p>
            <table>
            <thead><tr><th scope="col">Wie</th><th scope="col">Gebruikersnaam</th><th scope="col">Wachtwoord</th></tr></thead>
            <tbody>
            {string.Concat(rijen)}
            </tbody>
            </table>
            """;
    }
}
