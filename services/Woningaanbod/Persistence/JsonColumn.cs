using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>Stores a value that is read and replaced as a whole in one text column. Both databases treat it the same,
/// and no query looks inside.</summary>
internal sealed class JsonColumn<T>() : ValueConverter<T, string>(value => Write(value), text => Read(text))
{
    /// <summary>Compares by contents; values are never changed in place.</summary>
    public static readonly ValueComparer<T> Comparer = new(
        (left, right) => Write(left!) == Write(right!), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value);

    private static string Write(T value) => JsonSerializer.Serialize(value);

    private static T Read(string text) => JsonSerializer.Deserialize<T>(text)!;
}
