using System.Text.Json.Nodes;
using Google.Protobuf.Reflection;

namespace Transferpunt.Gateway.Documentation;

/// <summary>The messages of the contract as JSON schemas, in the form transcoding reads and writes them.</summary>
internal sealed class OpenApiSchemas
{
    /// <summary>The schemas so far, by name.</summary>
    public JsonObject Components { get; } = [];

    /// <summary>A reference to the schema of a message, which is made when it is not there yet.</summary>
    /// <param name="message">The message.</param>
    /// <param name="elsewhere">Fields that travel in the path.</param>
    public JsonObject Of(MessageDescriptor message, IReadOnlyCollection<string>? elsewhere = null)
    {
        if (!Components.ContainsKey(message.Name))
        {
            var properties = new JsonObject();
            // In place before its fields are read, so that a message may contain itself.
            Components[message.Name] = Described(new JsonObject { ["type"] = "object", ["properties"] = properties }, ContractComments.Of(message.Name));
            foreach (var field in message.Fields.InDeclarationOrder().Where(field => elsewhere?.Contains(field.Name) != true))
            {
                properties[field.JsonName] = Field(field);
            }
        }

        return Reference(message.Name);
    }

    /// <summary>The schema of one field.</summary>
    public JsonObject Field(FieldDescriptor field)
    {
        var comment = ContractComments.Of($"{field.ContainingType.Name}.{field.Name}");
        var schema = Single(field, comment);
        if (field.IsRepeated)
        {
            return Described(new JsonObject { ["type"] = "array", ["items"] = schema }, comment);
        }

        // Nothing may stand beside a reference in OpenAPI 3.0.
        return schema.ContainsKey("$ref") ? schema : Described(schema, comment);
    }

    private JsonObject Single(FieldDescriptor field, string comment) => field.FieldType switch
    {
        FieldType.Message when field.MessageType.FullName == "google.protobuf.Timestamp" => Scalar("string", "date-time"),
        FieldType.Message => Of(field.MessageType),
        FieldType.Enum => Enumeration(field.EnumType),
        FieldType.Bool => Scalar("boolean"),
        FieldType.Int32 => Scalar("integer", "int32"),
        // JSON numbers lose digits above 2^53, so 64 bits are written as text.
        FieldType.Int64 => Scalar("string", "int64"),
        _ => IsDate(field, comment) ? Scalar("string", "date") : Scalar("string"),
    };

    private JsonObject Enumeration(EnumDescriptor type)
    {
        if (!Components.ContainsKey(type.Name))
        {
            var values = type.Values.Select(value => (JsonNode)value.Name).ToArray();
            Components[type.Name] = Described(new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(values) }, ContractComments.Of(type.Name));
        }

        return Reference(type.Name);
    }

    private static bool IsDate(FieldDescriptor field, string comment) =>
        field.Name.EndsWith("datum", StringComparison.Ordinal) || comment.Contains("jjjj-mm-dd", StringComparison.Ordinal);

    private static JsonObject Reference(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    private static JsonObject Scalar(string type, string? format = null) =>
        format is null ? new JsonObject { ["type"] = type } : new JsonObject { ["type"] = type, ["format"] = format };

    private static JsonObject Described(JsonObject schema, string comment)
    {
        if (comment.Length > 0)
        {
            schema["description"] = comment;
        }

        return schema;
    }
}
