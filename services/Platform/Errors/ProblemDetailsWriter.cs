using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Transferpunt.Platform.Errors;

/// <summary>Writes an error of the REST side as problem details (RFC 9457, NL GOV API Design Rules).</summary>
public static class ProblemDetailsWriter
{
    /// <summary>The media type.</summary>
    public const string MediaType = "application/problem+json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>The problem as a JSON document in UTF-8.</summary>
    public static byte[] Serialize(int status, string? reason, string sentence, IEnumerable<Fault> faults) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = "about:blank",
                title = TitleOf(status),
                status,
                detail = sentence,
                code = reason,
                fouten = faults.Select(fault => new { veld = fault.Field, zin = fault.Sentence }),
            },
            Json);

    /// <summary>Writes the problem as the answer.</summary>
    public static Task WriteAsync(HttpContext context, int status, string? reason, string sentence, IEnumerable<Fault>? faults = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.StatusCode = status;
        context.Response.ContentType = MediaType;
        return context.Response.Body.WriteAsync(Serialize(status, reason, sentence, faults ?? [])).AsTask();
    }

    private static string TitleOf(int status) => status switch
    {
        400 => "Het verzoek klopt niet",
        401 => "Niet ingelogd",
        403 => "Geen toegang",
        404 => "Niet gevonden",
        405 => "Deze handeling bestaat hier niet",
        408 or 504 => "Het duurde te lang",
        409 => "Botst met andere gegevens",
        413 => "Het bericht is te groot",
        415 => "Dit soort inhoud kan niet",
        429 => "Te veel verzoeken",
        502 or 503 => "De dienst is er even niet",
        _ => "Er ging iets mis",
    };
}
