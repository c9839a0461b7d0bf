using System.Text.Json;
using System.Text.Json.Serialization;

namespace Transferpunt.Identiteit;

/// <summary>Who may log in: the organisations of the region, their people, and the clients (programs).</summary>
/// <param name="Gemeenten">The region's municipalities.</param>
/// <param name="Organisaties">The partner organisations, each with the client of its system.</param>
/// <param name="Personen">The people who can log in.</param>
/// <param name="Diensten">The platform's own services.</param>
/// <param name="Beheer">The operators' client.</param>
/// <param name="Webclient">The web pages, which log people in.</param>
/// <param name="Scenarioclient">A native client that logs people in on this machine, on any loopback port.</param>
public sealed record DeelnemersLijst(
    IReadOnlyList<Gemeente> Gemeenten,
    IReadOnlyList<Organisatie> Organisaties,
    IReadOnlyList<Persoon> Personen,
    IReadOnlyList<ClientGegevens> Diensten,
    ClientGegevens Beheer,
    PubliekeClient Webclient,
    PubliekeClient? Scenarioclient = null)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>The fictional region Merwestreek, with passwords that everyone may know.</summary>
    public static DeelnemersLijst Demo()
    {
        using var bron = typeof(DeelnemersLijst).Assembly.GetManifestResourceStream("deelnemers.json")
            ?? throw new InvalidOperationException("De demolijst ontbreekt in het programma.");
        return Lees(bron, "De demolijst");
    }

    /// <summary>Reads a list from a file and refuses it when anything in it is wrong, naming every fault.</summary>
    public static DeelnemersLijst Lees(string path)
    {
        using var bron = File.OpenRead(path);
        return Lees(bron, "De deelnemerslijst");
    }

    private static DeelnemersLijst Lees(Stream bron, string naam)
    {
        DeelnemersLijst lijst;
        try
        {
            lijst = JsonSerializer.Deserialize<DeelnemersLijst>(bron, Json)
                ?? throw new InvalidDataException($"{naam} is leeg.");
        }
        catch (JsonException fout)
        {
            // The reader's own message may quote a secret, so only the place is told.
            throw new InvalidDataException($"{naam} is niet leesbaar bij {fout.Path} (regel {fout.LineNumber + 1}).");
        }

        var fouten = DeelnemersLijstControle.Fouten(lijst).ToList();
        return fouten.Count == 0 ? lijst : throw new InvalidDataException($"{naam} klopt niet: {string.Join(' ', fouten)}");
    }
}

/// <summary>A municipality of the region.</summary>
public sealed record Gemeente(string Code, string Naam, int Inwoners, bool IsCentrumgemeente = false);

/// <summary>A partner organisation and the credentials of its system.</summary>
public sealed record Organisatie(
    string Oin,
    string Naam,
    string Rol,
    IReadOnlyList<string> Gemeenten,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] string ClientSecret);

/// <summary>A person who can log in; an employee carries the OIN of the organisation, a cliënt has none.</summary>
public sealed record Persoon(
    string Sub, string Gebruikersnaam, string Wachtwoord, string Naam, string Rol, string? Oin = null);

/// <summary>The credentials of a program.</summary>
public sealed record ClientGegevens(
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] string ClientSecret);

/// <summary>A program that logs people in and keeps no secret. Addresses that begin with a slash are the issuer's.</summary>
public sealed record PubliekeClient(
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("redirect_uris")] IReadOnlyList<string> RedirectUris,
    [property: JsonPropertyName("post_logout_redirect_uris")] IReadOnlyList<string>? PostLogoutRedirectUris = null);
