namespace Transferpunt.Identiteit;

/// <summary>The headers on every answer: no scripts, no frames, nothing kept, nothing told to the next site.</summary>
internal sealed class SecurityHeaders(DeelnemersLijst lijst)
{
    private readonly string _policy =
        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"
        + string.Concat(ReturnOrigins(lijst).Distinct().Select(origin => " " + origin));

    public void Set(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = _policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }

    /// <summary>Browsers apply form-action to the redirects after a form too, so the clients' addresses are in it.</summary>
    private static IEnumerable<string> ReturnOrigins(DeelnemersLijst lijst)
    {
        PubliekeClient?[] clients = [lijst.Webclient, lijst.Scenarioclient];
        foreach (var client in clients.OfType<PubliekeClient>())
        {
            var native = client == lijst.Scenarioclient;
            foreach (var uri in client.RedirectUris.Concat(client.PostLogoutRedirectUris ?? []).Where(uri => uri[0] != '/'))
            {
                var origin = new Uri(uri).GetLeftPart(UriPartial.Authority);
                yield return native ? origin + ":*" : origin;
            }
        }
    }
}
