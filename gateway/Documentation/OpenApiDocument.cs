using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Google.Protobuf.Reflection;
using Transferpunt.Gateway.Errors;
using Transferpunt.Gateway.Routing;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;

namespace Transferpunt.Gateway.Documentation;

/// <summary>The description of the REST API (OpenAPI 3.0), made from the same contract as the routes.</summary>
internal static partial class OpenApiDocument
{
    private const string Base = "/v1";

    // Readable Dutch instead of escapes; it is served as JSON, never inside HTML.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (int Status, string Description)[] Refusals =
    [
        (400, "Het verzoek klopt niet, of de stand laat het niet toe."),
        (401, "Er is geen geldig toegangstoken."),
        (403, "Uw rol mag dit niet."),
        (404, "Het bestaat niet of het is niet van u."),
        (409, "Het botst met andere gegevens."),
        (429, "Uw organisatie doet te veel verzoeken."),
    ];

    /// <summary>The document in UTF-8.</summary>
    public static byte[] Build(ContactOptions contact)
    {
        var schemas = new OpenApiSchemas();
        var paths = new JsonObject();
        foreach (var method in Contract.Methods.Values.Where(method => method.Toegang is not null))
        {
            foreach (var (httpMethod, path, body) in PartnerRoutes.RestOf(method))
            {
                var key = path[Base.Length..];
                paths[key] ??= new JsonObject();
                paths[key]![httpMethod.ToLowerInvariant()] = Operation(method, path, body, schemas);
            }
        }

        schemas.Components["Probleem"] = Problem();
        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject
            {
                ["title"] = "Transferpunt",
                ["description"] = "Van verblijf naar een eigen thuis: casussen, woningen, indicaties en inkomen.",
                ["version"] = ApiHeaders.Version,
                ["contact"] = new JsonObject { ["name"] = contact.Name, ["email"] = contact.Email, ["url"] = contact.Url },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = Base }),
            ["tags"] = new JsonArray([.. Contract.Services.Select(Tag)]),
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = paths,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Components,
                ["headers"] = new JsonObject { ["API-Version"] = Header() },
                ["securitySchemes"] = new JsonObject { ["token"] = Security() },
            },
        };
        return JsonSerializer.SerializeToUtf8Bytes(document, Readable);
    }

    private static JsonObject Operation(ContractMethod method, string path, string body, OpenApiSchemas schemas)
    {
        var descriptor = method.Descriptor;
        var inPath = Placeholder().Matches(path).Select(match => match.Groups[1].Value).ToHashSet();
        var comment = ContractComments.Of($"{descriptor.Service.Name}.{descriptor.Name}");
        var roles = method.Toegang!.Wie.Select(wie => Rollen.CodeOf(wie.Rol));
        var parameters = descriptor.InputType.Fields.InDeclarationOrder()
            .Where(field => inPath.Contains(field.Name) || body.Length == 0)
            .Select(field => Parameter(field, inPath.Contains(field.Name), schemas));
        var operation = new JsonObject
        {
            ["operationId"] = char.ToLowerInvariant(descriptor.Name[0]) + descriptor.Name[1..],
            ["tags"] = new JsonArray(descriptor.Service.Name),
            ["summary"] = comment.Length > 0 ? FirstSentence().Match(comment).Value : Words().Replace(descriptor.Name, " ").Trim(),
            ["description"] = $"{comment} Rollen: {string.Join(", ", roles)}.",
            ["x-rollen"] = new JsonArray([.. method.Toegang.Wie.Select(wie =>
                new JsonObject { ["rol"] = Rollen.CodeOf(wie.Rol), ["bereik"] = wie.Bereik.ToString() })]),
            ["x-verwerking"] = method.Toegang.Verwerking,
            ["parameters"] = new JsonArray([.. parameters]),
            ["responses"] = Responses(schemas.Of(descriptor.OutputType)),
        };
        if (body.Length > 0)
        {
            operation["requestBody"] = new JsonObject
            {
                ["required"] = true,
                ["content"] = Content("application/json", schemas.Of(descriptor.InputType, inPath)),
            };
        }

        return operation;
    }

    private static JsonObject Parameter(FieldDescriptor field, bool inPath, OpenApiSchemas schemas) => new()
    {
        ["name"] = inPath ? field.Name : field.JsonName,
        ["in"] = inPath ? "path" : "query",
        ["required"] = inPath,
        ["description"] = ContractComments.Of($"{field.ContainingType.Name}.{field.Name}"),
        ["schema"] = schemas.Field(field),
    };

    private static JsonObject Responses(JsonObject answer)
    {
        var responses = new JsonObject { ["200"] = Response("Gelukt.", "application/json", answer) };
        foreach (var (status, description) in Refusals)
        {
            var problem = new JsonObject { ["$ref"] = "#/components/schemas/Probleem" };
            responses[$"{status}"] = Response(description, ProblemDetailsWriter.MediaType, problem);
        }

        return responses;
    }

    private static JsonObject Response(string description, string mediaType, JsonObject schema) => new()
    {
        ["description"] = description,
        ["headers"] = new JsonObject { ["API-Version"] = new JsonObject { ["$ref"] = "#/components/headers/API-Version" } },
        ["content"] = Content(mediaType, schema),
    };

    private static JsonObject Content(string mediaType, JsonObject schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

    private static JsonNode Tag(ServiceDescriptor service) =>
        new JsonObject { ["name"] = service.Name, ["description"] = ContractComments.Of(service.Name) };

    private static JsonNode Problem() => JsonNode.Parse("""
        {
          "type": "object",
          "description": "Wat er mis is (RFC 9457).",
          "required": ["status", "title", "detail"],
          "properties": {
            "type": { "type": "string" },
            "title": { "type": "string" },
            "status": { "type": "integer", "format": "int32" },
            "detail": { "type": "string", "description": "Uitleg in één zin." },
            "code": { "type": "string", "nullable": true, "description": "Vaste code, voor programma's." },
            "fouten": {
              "type": "array",
              "description": "Alle foute velden.",
              "items": {
                "type": "object",
                "properties": { "veld": { "type": "string" }, "zin": { "type": "string" } }
              }
            }
          }
        }
        """)!;

    private static JsonObject Header() => new()
    {
        ["description"] = "Versie van de API.",
        ["schema"] = new JsonObject { ["type"] = "string", ["example"] = ApiHeaders.Version },
    };

    private static JsonObject Security() => new()
    {
        ["type"] = "http",
        ["scheme"] = "bearer",
        ["bearerFormat"] = "JWT",
        ["description"] = "Een toegangstoken (RFC 9068) van de OpenID Connect-server, met audience transferpunt en precies één rol.",
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"^.*?\.(?=\s|$)|^.*$")]
    private static partial Regex FirstSentence();

    [GeneratedRegex("(?=[A-Z])")]
    private static partial Regex Words();
}
