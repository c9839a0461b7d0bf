using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Gateway.Access;

namespace Transferpunt.Gateway;

/// <summary>Whether the platform works: one word for everyone, per service for operators.</summary>
internal sealed class ServicesHealth(GatewayOptions options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(1);

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Patience };
    private readonly SemaphoreSlim _one = new(1);
    private (DateTimeOffset At, IReadOnlyDictionary<string, string> Services)? _last;

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var services = await AskAsync(context.RequestAborted);
        var status = services.Values.All(state => state is "Healthy" or "Degraded") ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable;
        var word = status == StatusCodes.Status200OK ? "in orde" : "storing";
        return RolePolicies.RoleOf(context.User) == Rol.Beheer
            ? Results.Json(new { status = word, diensten = services }, statusCode: status)
            : Results.Json(new { status = word }, statusCode: status);
    }

    public void Dispose()
    {
        _http.Dispose();
        _one.Dispose();
    }

    /// <summary>Asks at most once a second, however often the gateway is asked.</summary>
    private async Task<IReadOnlyDictionary<string, string>> AskAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_last is { } last && clock.GetUtcNow() - last.At < Freshness)
            {
                return last.Services;
            }

            var states = new ConcurrentDictionary<string, string>();
            await Task.WhenAll(options.Services.Where(s => s.Value.HealthAddress is not null).Select(async service =>
                states[service.Key] = await AskAsync(new Uri(new Uri(service.Value.HealthAddress!), "/healthz/ready"))));
            if (options.IdentityAddress is { } identity)
            {
                var found = await AskAsync(new Uri(new Uri(identity), "/.well-known/openid-configuration"));
                states["identiteit"] = found.StartsWith('{') ? "Healthy" : found;
            }

            _last = (clock.GetUtcNow(), states.OrderBy(pair => pair.Key).ToDictionary());
            return _last.Value.Services;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<string> AskAsync(Uri address)
    {
        try
        {
            return await _http.GetStringAsync(address);
        }
        catch (HttpRequestException error) when (error.StatusCode is not null)
        {
            return "Unhealthy";
        }
        catch (Exception error) when (error is HttpRequestException or TaskCanceledException)
        {
            return "Unreachable";
        }
    }
}
