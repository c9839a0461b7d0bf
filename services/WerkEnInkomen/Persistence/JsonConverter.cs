using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Transferpunt.WerkEnInkomen.Persistence;

/// <summary>Keeps an unchangeable value as JSON in one column.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T?, string?>(
    value => JsonSerializer.Serialize(value, JsonSerializerOptions.Default),
    text => JsonSerializer.Deserialize<T>(text!, JsonSerializerOptions.Default))
    where T : class;
