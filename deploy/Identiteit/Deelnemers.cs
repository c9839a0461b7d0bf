using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Transferpunt.Identiteit;

/// <summary>Looks up who a token is for, and says what the token tells about them.</summary>
internal sealed class Deelnemers(DeelnemersLijst lijst)
{
    private const string Audience = "transferpunt";

    private readonly Dictionary<string, Systeem> _systemen = lijst.Organisaties
        .Select(organisatie => new Systeem(organisatie.ClientId, organisatie.Rol, organisatie.Oin))
        .Concat(lijst.Diensten.Select(dienst => new Systeem(dienst.ClientId, Rollen.Dienst, Oin: null)))
        .Append(new Systeem(lijst.Beheer.ClientId, Rollen.Beheer, Oin: null))
        .ToDictionary(systeem => systeem.ClientId);

    private readonly Dictionary<string, Persoon> _personen = lijst.Personen.ToDictionary(persoon => persoon.Sub);

    private readonly Dictionary<string, Persoon> _gebruikersnamen =
        lijst.Personen.ToDictionary(persoon => persoon.Gebruikersnaam, StringComparer.OrdinalIgnoreCase);

    public Persoon? Vind(string? sub) => sub is null ? null : _personen.GetValueOrDefault(sub);

    /// <summary>Takes as long for an unknown user name as for a wrong password.</summary>
    public Persoon? Herken(string gebruikersnaam, string wachtwoord)
    {
        var persoon = _gebruikersnamen.GetValueOrDefault(gebruikersnaam);
        var gelijk = CryptographicOperations.FixedTimeEquals(Hash(wachtwoord), Hash(persoon?.Wachtwoord ?? ""));
        return gelijk ? persoon : null;
    }

    public ClaimsPrincipal TokenVoorSysteem(string clientId, IEnumerable<string> scopes)
    {
        var (_, rol, oin) = _systemen[clientId];
        return Token(clientId, rol, oin, naam: null, scopes);
    }

    public static ClaimsPrincipal TokenVoorPersoon(Persoon persoon, IEnumerable<string> scopes) =>
        Token(persoon.Sub, persoon.Rol, persoon.Oin, persoon.Naam, scopes);

    private static ClaimsPrincipal Token(
        string sub, string rol, string? oin, string? naam, IEnumerable<string> scopes)
    {
        var identity = new ClaimsIdentity("transferpunt", Claims.Name, "rol");
        identity.SetClaim(Claims.Subject, sub).SetClaim("rol", rol).SetClaim("oin", oin).SetClaim(Claims.Name, naam);
        identity.SetScopes(scopes);
        identity.SetResources(Audience);

        // The name is for the pages that greet someone; access tokens travel further and never hold it.
        identity.SetDestinations(claim => claim.Type switch
        {
            Claims.Name => claim.Subject!.HasScope(Scopes.Profile) ? [Destinations.IdentityToken] : [],
            _ => [Destinations.AccessToken, Destinations.IdentityToken],
        });
        return new ClaimsPrincipal(identity);
    }

    private static byte[] Hash(string tekst) => SHA256.HashData(Encoding.UTF8.GetBytes(tekst));

    private sealed record Systeem(string ClientId, string Rol, string? Oin);
}
