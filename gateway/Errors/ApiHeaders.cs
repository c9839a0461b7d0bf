using Microsoft.AspNetCore.Http;
using Transferpunt.Gateway.Routing;

namespace Transferpunt.Gateway.Errors;

/// <summary>The headers on every REST answer that the NL GOV API Design Rules ask for.</summary>
internal static class ApiHeaders
{
    /// <summary>Version of the REST API.</summary>
    public const string Version = "1.0.0";

    public static Task SetAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            // The identity server shows pages, with a policy of its own.
            var isPage = ProxyConfiguration.IsOpen(context.GetEndpoint());
            var headers = context.Response.Headers;
            if (context.Response.ContentType?.StartsWith("application/grpc", StringComparison.Ordinal) == true)
            {
                return Task.CompletedTask;
            }

            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers.StrictTransportSecurity = "max-age=31536000";
            if (!isPage)
            {
                headers["API-Version"] = Version;
                headers.CacheControl = "no-store";
                headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
                headers["Referrer-Policy"] = "no-referrer";
            }

            return Task.CompletedTask;
        });
        return next(context);
    }
}
