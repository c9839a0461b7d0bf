using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>Removes, once an hour, what only served to send or to recognise messages and requests.</summary>
internal sealed partial class Cleanup(IServiceScopeFactory scopes, TimeProvider clock, ILogger<Cleanup> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await RemoveAsync(scope.ServiceProvider.GetRequiredService<ServiceDbContext>(), stoppingToken);
            }
            catch (Exception error) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(error.GetBaseException().GetType().Name);
            }
        }
    }

    internal static async Task RemoveAsync(ServiceDbContext db, CancellationToken cancellationToken)
    {
        var now = db.Clock.GetUtcNow();
        var (sent, processed, answered) = (now - OutboxOptions.Retention, now - InboxMessage.Retention, now - StoredCommand.Retention);
        await db.Outbox.Where(m => m.SentAt != null && m.CreatedAt < sent).ExecuteDeleteAsync(cancellationToken);
        await db.Set<InboxMessage>().Where(m => m.ProcessedAt < processed).ExecuteDeleteAsync(cancellationToken);
        await db.Set<StoredCommand>().Where(c => c.CreatedAt < answered).ExecuteDeleteAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "Cleaning up failed: {Type}")]
    private partial void LogFailed(string type);
}
