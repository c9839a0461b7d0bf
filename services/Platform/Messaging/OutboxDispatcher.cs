using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>Puts one stored event on the bus; returns when the bus has confirmed it.</summary>
public delegate Task PublishOutboxMessage(OutboxMessage message, CancellationToken cancellationToken);

/// <summary>Sends what is stored: at least once, in order per key. More than one may run at the same time: only the holder of
/// the lease sends a row, and only while no older row with the same key is waiting.</summary>
public sealed class OutboxDispatcher(
    IServiceScopeFactory scopes, PublishOutboxMessage publish, TimeProvider clock, OutboxOptions options)
{
    /// <summary>Name of the source of traces.</summary>
    public const string Tracing = "Transferpunt.Outbox";

    private static readonly ActivitySource Source = new(Tracing);

    private readonly Guid _me = Guid.NewGuid();

    /// <summary>Sends one round.</summary>
    /// <returns>How many rows were sent; 0 means that nothing was waiting or nothing could be sent.</returns>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ServiceDbContext>();
        var leased = await LeaseAsync(db.Outbox, cancellationToken);

        // Every row of a round has another key, so they may overtake each other.
        var tries = await Task.WhenAll(leased.Select(message => TryPublishAsync(message, cancellationToken)));

        // Sent is sent: write it down even when stopping, or the row goes out once more.
        var sent = tries.Where(t => t.Failure is null).Select(t => t.Message.Sequence).ToList();
        if (sent.Count > 0)
        {
            DateTimeOffset? now = clock.GetUtcNow();
            await db.Outbox.Where(m => sent.Contains(m.Sequence))
                .ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, now), CancellationToken.None);
        }

        foreach (var (message, failure) in tries.Where(t => t.Failure is not null))
        {
            await PostponeAsync(db.Outbox, message, failure!);
        }

        return sent.Count;
    }

    private async Task<List<OutboxMessage>> LeaseAsync(DbSet<OutboxMessage> outbox, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        DateTimeOffset? until = now + options.Lease;
        var heads = await outbox
            .Where(m => m.SentAt == null && (m.LeasedUntil == null || m.LeasedUntil < now))
            .Where(m => !outbox.Any(older => older.Key == m.Key && older.SentAt == null && older.Sequence < m.Sequence))
            .OrderBy(m => m.Sequence).Select(m => m.Sequence).Take(options.BatchSize).ToListAsync(cancellationToken);
        if (heads.Count == 0)
        {
            return [];
        }

        // The condition stands in the update once more: of two dispatchers one wins.
        await outbox
            .Where(m => heads.Contains(m.Sequence) && m.SentAt == null && (m.LeasedUntil == null || m.LeasedUntil < now))
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeasedBy, _me).SetProperty(m => m.LeasedUntil, until), cancellationToken);
        return await outbox.AsNoTracking()
            .Where(m => heads.Contains(m.Sequence) && m.SentAt == null && m.LeasedBy == _me && m.LeasedUntil == until)
            .OrderBy(m => m.Sequence).ToListAsync(cancellationToken);
    }

    private async Task<(OutboxMessage Message, Exception? Failure)> TryPublishAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        using var activity = Source.StartActivity($"outbox {message.Type}", ActivityKind.Producer, message.TraceParent);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(options.SendTimeout);
        try
        {
            await publish(message, timeout.Token);
            return (message, null);
        }
        catch (Exception failure)
        {
            return (message, failure);
        }
    }

    private async Task PostponeAsync(DbSet<OutboxMessage> outbox, OutboxMessage message, Exception failure)
    {
        var wait = TimeSpan.FromSeconds(Math.Min(options.MaximumBackoff.TotalSeconds, Math.Pow(2, Math.Min(message.Attempts, 20))));
        DateTimeOffset? retryAt = clock.GetUtcNow() + wait;
        var type = failure.GetBaseException().GetType().Name;
        await outbox.Where(m => m.Sequence == message.Sequence && m.LeasedBy == _me).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.Attempts, m => m.Attempts + 1).SetProperty(m => m.LastError, type).SetProperty(m => m.LeasedUntil, retryAt),
            CancellationToken.None);
    }
}
