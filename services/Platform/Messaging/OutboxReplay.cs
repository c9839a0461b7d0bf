using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>Sends every kept event again. The in-memory queues of the embedded mode die with the process; the inbox of each
/// reader drops what it had processed already.</summary>
public static class OutboxReplay
{
    /// <summary>Marks all kept rows of a service as unsent.</summary>
    public static async Task ApplyAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        await db.Outbox.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.SentAt, (DateTimeOffset?)null).SetProperty(m => m.LeasedUntil, (DateTimeOffset?)null),
            cancellationToken);
    }
}
