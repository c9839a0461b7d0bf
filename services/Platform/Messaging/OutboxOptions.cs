namespace Transferpunt.Platform.Messaging;

/// <summary>How the outbox is emptied.</summary>
public sealed class OutboxOptions
{
    /// <summary>How long a sent event is kept, so that it can be sent again.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(7);

    /// <summary>How long to wait when there was nothing to send.</summary>
    public TimeSpan PollInterval { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>How long a dispatcher may keep a row to itself.</summary>
    public TimeSpan Lease { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one send may take; shorter than the lease, because a bus without a broker waits.</summary>
    public TimeSpan SendTimeout => Lease / 3;

    /// <summary>Longest wait between two tries of one row.</summary>
    public TimeSpan MaximumBackoff { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>Rows a round.</summary>
    public int BatchSize { get; set; } = 100;
}
