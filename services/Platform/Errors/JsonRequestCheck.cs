using System.Globalization;
using System.Text.Json;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Platform.Errors;

/// <summary>Checks a REST call, its query and its JSON, against the contract before it is transcoded. Transcoding by itself skips unknown
/// fields in silence and answers one English sentence to a wrong value; here every fault is named with its field.</summary>
internal static class JsonRequestCheck
{
    private const int MaximumDepth = 32;
    private const string UnknownField = "Dit veld bestaat niet.";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method;
        var isGrpc = context.Request.ContentType?.StartsWith("application/grpc", StringComparison.OrdinalIgnoreCase) == true;
        if (method is null || isGrpc || !Contract.Methods.TryGetValue(method.FullName, out var known))
        {
            await next(context);
            return;
        }

        // Nothing of a stranger is read.
        if (context.User.Identity?.IsAuthenticated != true)
        {
            await ProblemDetailsWriter.WriteAsync(context, StatusCodes.Status401Unauthorized, "TOKEN_ONGELDIG", TokenAuthentication.Sentence);
            return;
        }

        if (context.Request.ContentType is not null && !context.Request.HasJsonContentType())
        {
            await ProblemDetailsWriter.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType, "GEEN_JSON", "Stuur de inhoud als JSON (application/json).");
            return;
        }

        var faults = new Faults();
        CheckQuery(context.Request.Query, known.Descriptor.InputType, faults);
        if (context.Request.HasJsonContentType())
        {
            await CheckBodyAsync(context, known.Descriptor.InputType, faults);
        }

        if (faults.None)
        {
            await next(context);
            return;
        }

        await ProblemDetailsWriter.WriteAsync(
            context, StatusCodes.Status400BadRequest, "VERZOEK_ONGELDIG", "Het verzoek is niet te lezen volgens het contract.", faults.All);
    }

    private static async Task CheckBodyAsync(HttpContext context, MessageDescriptor message, Faults faults)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = ServiceHost.MaximumMessageSize;
        }

        context.Request.EnableBuffering();
        try
        {
            using var document = await JsonDocument.ParseAsync(
                context.Request.Body, new JsonDocumentOptions { MaxDepth = MaximumDepth }, context.RequestAborted);
            Check(document.RootElement, message, "", faults);
        }
        catch (JsonException)
        {
            faults.Add("", "De inhoud is geen geldige JSON.");
        }
        catch (BadHttpRequestException)
        {
            faults.Add("", ErrorTranslator.TooLarge);
        }

        context.Request.Body.Position = 0;
    }

    private static void CheckQuery(IQueryCollection query, MessageDescriptor message, Faults faults)
    {
        foreach (var (name, values) in query)
        {
            if (Find(message, name) is not { } field)
            {
                faults.Add(name, UnknownField);
                continue;
            }

            faults.Require(field.IsRepeated || values.Count == 1, name, "Geef dit veld één keer.");
            foreach (var value in values)
            {
                var isGood = field.FieldType switch
                {
                    FieldType.Int32 => int.TryParse(value, CultureInfo.InvariantCulture, out _),
                    FieldType.Int64 => long.TryParse(value, CultureInfo.InvariantCulture, out _),
                    FieldType.Bool => bool.TryParse(value, out _),
                    FieldType.Enum => field.EnumType.FindValueByName(value!) is not null,
                    _ => true,
                };
                faults.Require(isGood, name, field.FieldType == FieldType.Enum ? OneOf(field.EnumType) : "Deze waarde kan hier niet.");
            }
        }
    }

    private static FieldDescriptor? Find(MessageDescriptor message, string name) =>
        message.Fields.InDeclarationOrder().FirstOrDefault(f => f.JsonName == name || f.Name == name);

    private static string OneOf(EnumDescriptor choices) => $"Kies een van: {string.Join(", ", choices.Values.Skip(1).Select(v => v.Name))}.";

    private static void Check(JsonElement element, MessageDescriptor message, string prefix, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(prefix.TrimEnd('.'), "Geef hier een object.");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var field = Find(message, property.Name);
            if (field is null)
            {
                faults.Add(prefix + property.Name, UnknownField);
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                CheckField(property.Value, field, prefix + property.Name, faults);
            }
        }
    }

    private static void CheckField(JsonElement value, FieldDescriptor field, string name, Faults faults)
    {
        if (!field.IsRepeated)
        {
            CheckValue(value, field, name, faults);
        }
        else if (value.ValueKind != JsonValueKind.Array)
        {
            faults.Add(name, "Geef hier een lijst.");
        }
        else
        {
            foreach (var (index, item) in value.EnumerateArray().Index())
            {
                CheckValue(item, field, $"{name}[{index}]", faults);
            }
        }
    }

    private static void CheckValue(JsonElement value, FieldDescriptor field, string name, Faults faults)
    {
        switch (field.FieldType)
        {
            // Well-known types have a JSON form of their own; the transcoder reads them.
            case FieldType.Message when field.MessageType.File.Package == "google.protobuf":
                faults.Require(value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(value.GetString(), out _),
                    name, "Geef een tijdstip, bijvoorbeeld 2026-12-01T09:00:00Z.");
                break;
            case FieldType.Message:
                Check(value, field.MessageType, name + ".", faults);
                break;
            case FieldType.Enum:
                faults.Require(value.ValueKind == JsonValueKind.String && field.EnumType.FindValueByName(value.GetString()!) is not null,
                    name, OneOf(field.EnumType));
                break;
            case FieldType.Bool:
                faults.Require(value.ValueKind is JsonValueKind.True or JsonValueKind.False, name, "Geef true of false.");
                break;
            case FieldType.String:
                faults.Require(value.ValueKind == JsonValueKind.String, name, "Geef hier tekst.");
                break;
            case FieldType.Int32:
                faults.Require(value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _), name, "Geef een geheel getal.");
                break;
            case FieldType.Int64:
                faults.Require(
                    (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _))
                    || (value.ValueKind == JsonValueKind.String && long.TryParse(value.GetString(), out _)),
                    name, "Geef een geheel getal.");
                break;
            default:
                break;
        }
    }
}
