namespace Transferpunt.Platform.Audit;

/// <summary>Who did what with whose data (NEN 7513, BIO2 8.15): one line per person concerned and action.
/// The cliënt sees these lines; they live at least five years.</summary>
public sealed class AuditLine
{
    /// <summary>Order within this database.</summary>
    public long Sequence { get; private set; }

    /// <summary>When it was done.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Casusnummer of the person concerned; null when the action concerned nobody in particular.</summary>
    public string? PersonConcerned { get; init; }

    /// <summary>Opaque subject of the user or system; <c>dienst:name</c> for background work.</summary>
    public required string Subject { get; init; }

    /// <summary>The system through which the user worked.</summary>
    public required string ClientId { get; init; }

    /// <summary>Role code.</summary>
    public required string Rol { get; init; }

    /// <summary>OIN of the organisation on whose behalf it was done; null for a cliënt and for services.</summary>
    public string? Oin { get; init; }

    /// <summary>Processing activity from the register.</summary>
    public required string Activity { get; init; }

    /// <summary>Method or message.</summary>
    public required string Action { get; init; }

    /// <summary><c>OK</c>, or the gRPC status with which it was refused.</summary>
    public required string Result { get; init; }

    /// <summary>W3C trace id, equal in all services that took part.</summary>
    public required string TraceId { get; init; }

    /// <summary>The message that caused it, when it was background work; leads to the person's line at the source.</summary>
    public Guid? CausedBy { get; init; }
}
