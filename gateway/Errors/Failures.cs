using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;
using Yarp.ReverseProxy.Model;

namespace Transferpunt.Gateway.Errors;

/// <summary>Turns what goes wrong on the way into an answer the caller understands.</summary>
internal static partial class Failures
{
    private const string MethodMismatch = "405 HTTP Method Not Supported";

    /// <summary>The outermost step: nothing leaves as a bare exception.</summary>
    public static async Task CatchAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            await (error.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BadRequest).WriteAsync(context);
        }
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // Only the type: messages may quote what the caller sent.
            LogFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Transferpunt.Gateway"), error.GetType().Name, error.StackTrace);
            await Refusal.Failed.WriteAsync(context);
        }
    }

    /// <summary>After routing: a path or method that the contract does not know does not exist, with or without a token.</summary>
    public static Task RefuseUnknownAsync(HttpContext context, RequestDelegate next)
    {
        var endpoint = context.GetEndpoint();
        if (endpoint is null || EndsWithSlash(context.Request.Path))
        {
            return Refusal.NoSuchPath.WriteAsync(context);
        }

        return endpoint.DisplayName == MethodMismatch ? Refusal.NoSuchMethod.WriteAsync(context) : next(context);
    }

    /// <summary>Around the forwarding: too large, too slow, or nobody there.</summary>
    public static async Task ForwardAsync(HttpContext context, Func<Task> next)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.MaxRequestBodySize;
        if (limit > 0 && context.Request.ContentLength > limit)
        {
            // Kestrel then reads on for a moment after the answer, or the caller sees a broken connection instead of it.
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            {
                size.MaxRequestBodySize = null;
            }

            await Refusal.TooLarge.WriteAsync(context);
            return;
        }

        await next();
        if (context.GetForwarderErrorFeature() is { } error && !context.Response.HasStarted)
        {
            await ReasonOf(context, error).WriteAsync(context);
        }
    }

    private static Refusal ReasonOf(HttpContext context, IForwarderErrorFeature error)
    {
        if (Causes(error.Exception).OfType<BadHttpRequestException>().FirstOrDefault() is { } bad)
        {
            return bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? Refusal.TooLarge : Refusal.BadRequest;
        }

        var timedOut = context.Features.Get<IHttpRequestTimeoutFeature>()?.RequestTimeoutToken.IsCancellationRequested == true;
        return timedOut || error.Error == ForwarderError.RequestTimedOut ? Refusal.TooSlow : Refusal.Away;
    }

    private static IEnumerable<Exception> Causes(Exception? error)
    {
        if (error is null)
        {
            return [];
        }

        return error is AggregateException many
            ? many.InnerExceptions.SelectMany(Causes)
            : Causes(error.InnerException).Prepend(error);
    }

    // One address for one thing (NL GOV: no trailing slash).
    private static bool EndsWithSlash(PathString path) => path.Value is { Length: > 1 } value && value[^1] == '/';

    [LoggerMessage(LogLevel.Error, "Unexpected {Type} in the gateway: {Stack}")]
    private static partial void LogFailed(ILogger log, string type, string? stack);
}
