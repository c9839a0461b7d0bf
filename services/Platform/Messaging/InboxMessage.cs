namespace Transferpunt.Platform.Messaging;

/// <summary>A message that this service has processed; it is not processed again.</summary>
public sealed class InboxMessage
{
    /// <summary>How long it is remembered: longer than any sender keeps a message to send it again.</summary>
    public static readonly TimeSpan Retention = OutboxOptions.Retention + TimeSpan.FromDays(30);

    /// <summary>Id of the message, given by the sender's outbox.</summary>
    public required Guid MessageId { get; init; }

    /// <summary>The queue it came through.</summary>
    public required string Queue { get; init; }

    /// <summary>When it was processed.</summary>
    public required DateTimeOffset ProcessedAt { get; init; }
}
