using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Transferpunt.CasusIntake.Persistence;

/// <summary>Stores an immutable value as JSON in one column, the same on both kinds of database.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() } };

    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) => property
        .HasConversion(
            value => JsonSerializer.Serialize(value, Json),
            stored => JsonSerializer.Deserialize<T>(stored, Json)!,
            new ValueComparer<T>(
                (left, right) => JsonSerializer.Serialize(left, Json) == JsonSerializer.Serialize(right, Json),
                value => JsonSerializer.Serialize(value, Json).GetHashCode(StringComparison.Ordinal),
                value => value))
        .HasMaxLength(-1);
}
