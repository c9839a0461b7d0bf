using System.Diagnostics;
using System.Text.Json;
using Transferpunt.Contracts.Events;

namespace Transferpunt.Platform.Messaging;

/// <summary>An event that is stored and may not be on the bus yet.</summary>
public sealed class OutboxMessage
{
    /// <summary>Order of storing.</summary>
    public long Sequence { get; private set; }

    /// <summary>The id readers recognise a repeated message by.</summary>
    public Guid MessageId { get; private set; }

    /// <summary>Messages with the same key leave in order.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Wire name of the event type.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The event as JSON.</summary>
    public string Body { get; private set; } = "";

    /// <summary>W3C trace context of the call that caused it.</summary>
    public string? TraceParent { get; private set; }

    /// <summary>When it was stored.</summary>
    public DateTimeOffset CreatedAt { get; private set; }

    /// <summary>When the bus confirmed it; null: not yet.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Until when one dispatcher has it to itself, or may not try it again.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>The dispatcher that has it.</summary>
    public Guid? LeasedBy { get; private set; }

    /// <summary>Failed tries.</summary>
    public int Attempts { get; private set; }

    /// <summary>Type of the last failure; never its message, which may hold values.</summary>
    public string? LastError { get; private set; }

    /// <summary>The row for an event.</summary>
    public static OutboxMessage For(IIntegrationEvent @event, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(@event);
        return new OutboxMessage
        {
            MessageId = Guid.CreateVersion7(now),
            Key = @event.Key,
            Type = EventTypes.NameOf(@event.GetType()),
            Body = JsonSerializer.Serialize(@event, @event.GetType()),
            TraceParent = Activity.Current?.Id,
            CreatedAt = now,
        };
    }

    /// <summary>The event in the row.</summary>
    public IIntegrationEvent ToEvent() => (IIntegrationEvent)JsonSerializer.Deserialize(Body, EventTypes.TypeOf(Type))!;
}
