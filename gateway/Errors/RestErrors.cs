using System.Text.Json;
using System.Text.RegularExpressions;
using Transferpunt.Platform.Errors;
using Yarp.ReverseProxy.Transforms;

namespace Transferpunt.Gateway.Errors;

/// <summary>Transcoding answers an error as <c>google.rpc.Status</c> in JSON. REST callers get problem details instead, with the
/// field names the way they write them.</summary>
internal static partial class RestErrors
{
    private const int MaximumSize = 1024 * 1024;

    public static async ValueTask RewriteAsync(ResponseTransformContext context)
    {
        var answer = context.ProxyResponse;
        var status = (int?)answer?.StatusCode ?? 0;
        if (answer is null || status < 400 || answer.Content.Headers.ContentType?.MediaType == ProblemDetailsWriter.MediaType)
        {
            return;
        }

        await answer.Content.LoadIntoBufferAsync(MaximumSize);
        var problem = Read(await answer.Content.ReadAsByteArrayAsync(context.HttpContext.RequestAborted), status);
        context.SuppressResponseBody = true;
        var response = context.HttpContext.Response;
        response.ContentLength = problem.Length;
        response.ContentType = ProblemDetailsWriter.MediaType;
        await response.Body.WriteAsync(problem, context.HttpContext.RequestAborted);
    }

    /// <summary>A field as a JSON caller writes it: <c>woning.kale_huur_in_centen</c> becomes <c>woning.kaleHuurInCenten</c>.</summary>
    internal static string JsonNameOf(string field) => Underscore().Replace(field, match => match.Groups[1].Value.ToUpperInvariant());

    private static byte[] Read(byte[] body, int status)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var root = document.RootElement;
            var sentence = root.GetProperty("message").GetString() ?? "";
            var details = root.TryGetProperty("details", out var list) ? list.EnumerateArray().ToList() : [];
            var reason = details.Where(d => Is(d, "google.rpc.ErrorInfo")).Select(d => d.GetProperty("reason").GetString()).FirstOrDefault();
            var faults = details.Where(d => Is(d, "google.rpc.BadRequest"))
                .SelectMany(d => d.GetProperty("fieldViolations").EnumerateArray())
                .Select(v => new Fault(JsonNameOf(v.GetProperty("field").GetString() ?? ""), v.GetProperty("description").GetString() ?? ""));
            return ProblemDetailsWriter.Serialize(status, reason, sentence, faults.ToList());
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            // Not the form a service answers in; the status still says what is wrong, and nothing unknown leaks.
            return ProblemDetailsWriter.Serialize(status, null, "De dienst gaf geen uitleg.", []);
        }
    }

    private static bool Is(JsonElement detail, string type) =>
        detail.TryGetProperty("@type", out var name) && name.GetString()!.EndsWith(type, StringComparison.Ordinal);

    [GeneratedRegex("_([a-z0-9])")]
    private static partial Regex Underscore();
}
