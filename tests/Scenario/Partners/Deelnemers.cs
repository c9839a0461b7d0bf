using System.Text.Json;
using System.Text.Json.Serialization;

namespace Transferpunt.Scenario.Partners;

/// <summary>Who takes part on the installation: the parts of its list that the scenario needs.</summary>
internal sealed record Deelnemers(
    IReadOnlyList<Gemeente> Gemeenten, IReadOnlyList<Deelnemer> Organisaties, IReadOnlyList<Persoon> Personen, PubliekeClient? Scenarioclient)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static Deelnemers Lees(string? file)
    {
        using var source = file is null
            ? typeof(Deelnemers).Assembly.GetManifestResourceStream("deelnemers.json")!
            : File.OpenRead(file);
        try
        {
            return JsonSerializer.Deserialize<Deelnemers>(source, Json)!;
        }
        catch (JsonException error)
        {
            // The reader's own message may quote a secret, so only the place is told.
            throw new ScenarioMisluktException($"De deelnemerslijst is niet leesbaar bij {error.Path}.");
        }
    }

    /// <summary>The gemeente the casus comes from.</summary>
    public Gemeente Centrum => Gemeenten.FirstOrDefault(g => g.IsCentrumgemeente) ?? Gemeenten[0];

    /// <summary>The n-th organisation with this role that works for the gemeente.</summary>
    public Deelnemer Van(string rol, int n = 0) =>
        Organisaties.Where(o => o.Rol == rol && o.Gemeenten.Contains(Centrum.Code)).ElementAtOrDefault(n)
        ?? throw new ScenarioMisluktException($"De deelnemerslijst heeft geen {n + 1}e organisatie met rol {rol} voor {Centrum.Naam}.");
}

internal sealed record Gemeente(string Code, string Naam, bool IsCentrumgemeente = false);

internal sealed record Deelnemer(
    string Oin,
    string Naam,
    string Rol,
    IReadOnlyList<string> Gemeenten,
    [property: JsonPropertyName("client_id")] string ClientId,
    [property: JsonPropertyName("client_secret")] string ClientSecret);

internal sealed record Persoon(string Gebruikersnaam, string Wachtwoord, string Naam, string Rol);

internal sealed record PubliekeClient([property: JsonPropertyName("client_id")] string ClientId);
