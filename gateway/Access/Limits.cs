using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Transferpunt.Gateway.Errors;
using Transferpunt.Gateway.Routing;

namespace Transferpunt.Gateway.Access;

/// <summary>What one organisation may use, so that a mistake of one does not become a failure for all.</summary>
internal static class Limits
{
    private const string Anonymous = "zonder token";

    public static void Configure(RateLimiterOptions options, LimitOptions limits)
    {
        options.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            PartitionedRateLimiter.Create<HttpContext, string>(context => KeyOf(context) switch
            {
                null => RateLimitPartition.GetNoLimiter(""),
                Anonymous => Bucket(Anonymous, limits.AnonymousPerSecond, limits.AnonymousBurst),
                { } key => Bucket(key, limits.RequestsPerSecond, limits.Burst),
            }),
            PartitionedRateLimiter.Create<HttpContext, string>(context => KeyOf(context) is { } key
                ? RateLimitPartition.GetConcurrencyLimiter(
                    key, _ => new ConcurrencyLimiterOptions { PermitLimit = limits.Concurrent, QueueLimit = 0 })
                : RateLimitPartition.GetNoLimiter("")));
        options.OnRejected = async (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var retryAfter) ? retryAfter : TimeSpan.FromSeconds(1);
            rejected.HttpContext.Response.Headers.RetryAfter =
                Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            await Refusal.TooMany.WriteAsync(rejected.HttpContext);
        };
    }

    /// <summary>Whose limits count: the organisation's, or the person's without one. Null: a call that is refused anyway.</summary>
    private static string? KeyOf(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            return context.User.FindFirstValue("oin") is { Length: > 0 } oin ? "oin:" + oin : "sub:" + context.User.FindFirstValue("sub");
        }

        return ProxyConfiguration.IsOpen(context.GetEndpoint()) ? Anonymous : null;
    }

    private static RateLimitPartition<string> Bucket(string key, int perSecond, int burst) =>
        RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
}
