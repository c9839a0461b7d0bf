using Microsoft.AspNetCore.Http;

namespace Transferpunt.Platform.Errors;

/// <summary>grpc-dotnet reads a unary request before any interceptor runs and answers <c>Unknown</c> when the bytes are no
/// message. Nothing else here answers <c>Unknown</c>, so it is put right: the caller made the mistake and must not retry.
/// A message that is too large gets a Dutch sentence.</summary>
internal static class MalformedMessages
{
    private const string Unknown = "2";
    private const string InvalidArgument = "3";
    private const string ResourceExhausted = "8";

    public static async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var headers = context.Response.HasStarted ? context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpResponseTrailersFeature>()?.Trailers : context.Response.Headers;
        if (headers is { IsReadOnly: false } && headers["grpc-status"] == ResourceExhausted)
        {
            headers["grpc-message"] = Uri.EscapeDataString(ErrorTranslator.TooLarge);
        }

        if (headers is { IsReadOnly: false } && headers["grpc-status"] == Unknown)
        {
            headers["grpc-status"] = InvalidArgument;
            headers["grpc-message"] = Uri.EscapeDataString(ErrorTranslator.Malformed().Message);
        }
    }
}
