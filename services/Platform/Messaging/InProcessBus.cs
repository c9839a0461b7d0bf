using System.Collections.Concurrent;
using MassTransit;

namespace Transferpunt.Platform.Messaging;

/// <summary>Every in-memory bus of MassTransit has queues of its own, so hosts in one process do not hear each other.
/// The embedded mode therefore publishes on all buses of the process.</summary>
public sealed class InProcessBus
{
    private readonly ConcurrentDictionary<IBus, byte> _buses = [];
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Makes the bus of a process.</summary>
    /// <param name="held">Nothing is sent until <see cref="Release"/>: a bus that has not started yet would miss it.</param>
    public InProcessBus(bool held = false)
    {
        if (!held)
        {
            Release();
        }
    }

    /// <summary>Lets a host take part.</summary>
    public void Attach(IBus bus) => _buses[bus] = 0;

    /// <summary>Lets events go; every host has started.</summary>
    public void Release() => _released.TrySetResult();

    /// <summary>Publishes on every bus.</summary>
    public async Task PublishAsync(OutboxMessage message, CancellationToken cancellationToken)
    {
        await _released.Task.WaitAsync(cancellationToken);
        await Task.WhenAll(_buses.Keys.Select(bus => bus.PublishAsync(message, cancellationToken)));
    }
}

/// <summary>Puts an outbox row on a bus under its own id.</summary>
public static class OutboxPublishing
{
    /// <summary>Publishes the event in the row; returns when the broker has confirmed it.</summary>
    public static Task PublishAsync(this IPublishEndpoint bus, OutboxMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(bus);
        ArgumentNullException.ThrowIfNull(message);
        var @event = message.ToEvent();
        return bus.Publish(@event, @event.GetType(), context => context.MessageId = message.MessageId, cancellationToken);
    }
}
