using System.Text.Json;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Http;
using Transferpunt.Platform.Access;

namespace Transferpunt.Platform.Errors;

/// <summary>Checks the JSON of a REST call against the contract before it is transcoded. Transcoding by itself skips unknown
/// fields in silence and answers one English sentence to a wrong value; here every fault is named with its field.</summary>
internal static class JsonRequestCheck
{
    private const int MaximumDepth = 32;

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var method = context.GetEndpoint()?.Metadata.GetMetadata<GrpcMethodMetadata>()?.Method;
        var isJson = context.Request.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) == true;
        if (method is null || !isJson || !Contract.Methods.TryGetValue(method.FullName, out var known))
        {
            await next(context);
            return;
        }

        context.Request.EnableBuffering();
        var faults = new Faults();
        try
        {
            using var document = await JsonDocument.ParseAsync(
                context.Request.Body, new JsonDocumentOptions { MaxDepth = MaximumDepth }, context.RequestAborted);
            Check(document.RootElement, known.Descriptor.InputType, "", faults);
        }
        catch (JsonException)
        {
            faults.Add("", "De inhoud is geen geldige JSON.");
        }

        if (!faults.None)
        {
            await ProblemDetailsWriter.WriteAsync(
                context, StatusCodes.Status400BadRequest, "VERZOEK_ONGELDIG", "Het verzoek is niet te lezen volgens het contract.", faults.All);
            return;
        }

        context.Request.Body.Position = 0;
        await next(context);
    }

    private static void Check(JsonElement element, MessageDescriptor message, string prefix, Faults faults)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            faults.Add(prefix.TrimEnd('.'), "Geef hier een object.");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            var field = message.Fields.InDeclarationOrder().FirstOrDefault(f => f.JsonName == property.Name || f.Name == property.Name);
            if (field is null)
            {
                faults.Add(prefix + property.Name, "Dit veld bestaat niet.");
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
                    name, $"Kies een van: {string.Join(", ", field.EnumType.Values.Skip(1).Select(v => v.Name))}.");
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
