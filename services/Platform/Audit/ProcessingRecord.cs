namespace Transferpunt.Platform.Audit;

/// <summary>A record in the form of the standard Logboek dataverwerkingen: one per person concerned and processing activity,
/// without the identity of the user.</summary>
public sealed class ProcessingRecord
{
    /// <summary>Order within this database.</summary>
    public long Sequence { get; private set; }

    /// <summary>16 bytes in hexadecimal, kept across organisations.</summary>
    public required string TraceId { get; init; }

    /// <summary>8 bytes in hexadecimal, unique for this record.</summary>
    public required string SpanId { get; init; }

    /// <summary>The span this one came from; null at the start of a chain.</summary>
    public string? ParentSpanId { get; init; }

    /// <summary><c>Ok</c>, <c>Error</c>, or <c>Unset</c> for wrong input that was handled.</summary>
    public required string Status { get; init; }

    /// <summary>The action, readable.</summary>
    public required string Name { get; init; }

    /// <summary>Milliseconds since 1970.</summary>
    public long StartTime { get; init; }

    /// <summary>Milliseconds since 1970.</summary>
    public long EndTime { get; init; }

    /// <summary>Id in the register of processing activities (<c>dpl.core.processing_activity_id</c>).</summary>
    public required string ProcessingActivityId { get; init; }

    /// <summary>Casusnummer, a pseudonym (<c>dpl.core.data_subject_id</c>).</summary>
    public string? DataSubjectId { get; init; }

    /// <summary>Kind of pseudonym (<c>dpl.core.data_subject_id_type</c>).</summary>
    public string? DataSubjectIdType { get; init; }
}
