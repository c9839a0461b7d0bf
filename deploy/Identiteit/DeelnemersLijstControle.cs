namespace Transferpunt.Identiteit;

/// <summary>Finds every fault of a list at once, so that a wrong list never half works.</summary>
internal static class DeelnemersLijstControle
{
    public static IEnumerable<string> Fouten(DeelnemersLijst lijst) =>
        Dubbelen(lijst).Concat(Organisaties(lijst)).Concat(Personen(lijst)).Concat(Clients(lijst));

    private static IEnumerable<string> Dubbelen(DeelnemersLijst lijst)
    {
        IEnumerable<string> clients =
        [
            .. lijst.Organisaties.Select(organisatie => organisatie.ClientId),
            .. lijst.Diensten.Select(dienst => dienst.ClientId),
            lijst.Beheer.ClientId, lijst.Webclient.ClientId,
            .. lijst.Scenarioclient is { } scenario ? [scenario.ClientId] : Array.Empty<string>(),
        ];
        return Dubbel("client_id", clients)
            .Concat(Dubbel("oin", lijst.Organisaties.Select(organisatie => organisatie.Oin)))
            .Concat(Dubbel("sub", lijst.Personen.Select(persoon => persoon.Sub)))
            .Concat(Dubbel("gebruikersnaam", lijst.Personen.Select(persoon => persoon.Gebruikersnaam)));
    }

    private static IEnumerable<string> Dubbel(string veld, IEnumerable<string> waarden) => waarden
        .GroupBy(waarde => waarde, StringComparer.OrdinalIgnoreCase)
        .Where(groep => groep.Count() > 1 || string.IsNullOrWhiteSpace(groep.Key))
        .Select(groep => $"{veld}: '{groep.Key}' is leeg of komt vaker voor.");

    private static IEnumerable<string> Organisaties(DeelnemersLijst lijst)
    {
        var gemeenten = lijst.Gemeenten.Select(gemeente => gemeente.Code).ToHashSet();
        for (var i = 0; i < lijst.Organisaties.Count; i++)
        {
            var organisatie = lijst.Organisaties[i];
            if (organisatie.Oin.Length != 20 || !organisatie.Oin.All(char.IsAsciiDigit))
            {
                yield return $"organisaties[{i}].oin: een OIN heeft 20 cijfers.";
            }

            if (!Rollen.VanOrganisaties.Contains(organisatie.Rol))
            {
                yield return $"organisaties[{i}].rol: '{organisatie.Rol}' is geen rol van een organisatie.";
            }

            if (!gemeenten.IsSupersetOf(organisatie.Gemeenten))
            {
                yield return $"organisaties[{i}].gemeenten: een van de gemeenten staat niet in de lijst.";
            }
        }
    }

    private static IEnumerable<string> Personen(DeelnemersLijst lijst)
    {
        var rollen = lijst.Organisaties
            .GroupBy(organisatie => organisatie.Oin).ToDictionary(groep => groep.Key, groep => groep.First().Rol);
        for (var i = 0; i < lijst.Personen.Count; i++)
        {
            var persoon = lijst.Personen[i];
            var verwacht = persoon.Oin is null ? Rollen.Client : rollen.GetValueOrDefault(persoon.Oin);
            if (persoon.Rol != verwacht)
            {
                yield return $"personen[{i}].rol: een medewerker heeft de oin en de rol van een organisatie uit de lijst; "
                    + "zonder oin is de rol 'client'.";
            }

            if (persoon.Wachtwoord.Length < 8)
            {
                yield return $"personen[{i}].wachtwoord: kies er een van minstens 8 tekens.";
            }
        }
    }

    private static IEnumerable<string> Clients(DeelnemersLijst lijst)
    {
        IEnumerable<(string Id, string Secret)> clients =
        [
            .. lijst.Organisaties.Select(organisatie => (organisatie.ClientId, organisatie.ClientSecret)),
            .. lijst.Diensten.Append(lijst.Beheer).Select(client => (client.ClientId, client.ClientSecret)),
        ];
        foreach (var (id, _) in clients.Where(client => client.Secret.Length < 8))
        {
            yield return $"client_secret: dat van '{id}' moet minstens 8 tekens hebben.";
        }

        PubliekeClient?[] publiek = [lijst.Webclient, lijst.Scenarioclient];
        var adressen = publiek.OfType<PubliekeClient>()
            .SelectMany(client => client.RedirectUris.Concat(client.PostLogoutRedirectUris ?? []));
        foreach (var adres in adressen.Where(adres => !IsAdres(adres)))
        {
            yield return $"redirect_uris: '{adres}' is geen https-adres, geen http-adres van deze machine en geen pad.";
        }
    }

    private static bool IsAdres(string adres) => adres.StartsWith('/')
        ? !adres.StartsWith("//", StringComparison.Ordinal)
        : Uri.TryCreate(adres, UriKind.Absolute, out var uri)
            && (uri.Scheme == "https" || (uri.Scheme == "http" && uri.IsLoopback));
}
