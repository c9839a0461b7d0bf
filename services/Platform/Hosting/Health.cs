using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Hosting;

/// <summary>Health on the internal port: <c>/healthz/live</c> (the process answers) and <c>/healthz/ready</c> (the database
/// answers and is up to date). A broker that is away makes a service degraded, not unready: gRPC goes on and the outbox waits.</summary>
internal static class Health
{
    private const string Ready = "ready";

    public static void AddServiceHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseIsUpToDate>("database", tags: [Ready])
            .AddCheck<OutboxIsMoving>("outbox", failureStatus: HealthStatus.Degraded, tags: [Ready]);
    }

    public static void MapServiceHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
    }

    private sealed class DatabaseIsUpToDate(IServiceScopeFactory scopes) : IHealthCheck
    {
        private volatile bool _migrated;

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
            if (!await db.Database.CanConnectAsync(cancellationToken))
            {
                return HealthCheckResult.Unhealthy("The database does not answer.");
            }

            // Once up to date it stays so for this process: a newer version of the program brings newer migrations.
            _migrated = _migrated || !(await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
            return _migrated ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database must be migrated first.");
        }
    }

    private sealed class OutboxIsMoving(IServiceScopeFactory scopes, TimeProvider clock) : IHealthCheck
    {
        private static readonly TimeSpan MaximumAge = TimeSpan.FromMinutes(5);

        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await using var scope = scopes.CreateAsyncScope();
            var outbox = scope.ServiceProvider.GetRequiredService<ServiceDbContext>().Set<OutboxMessage>();
            var limit = clock.GetUtcNow() - MaximumAge;
            return await outbox.AnyAsync(m => m.SentAt == null && m.CreatedAt < limit, cancellationToken)
                ? HealthCheckResult.Degraded("Events have been waiting for more than five minutes.")
                : HealthCheckResult.Healthy();
        }
    }
}
