namespace Transferpunt.Platform.Persistence;

/// <summary>A command that was carried out, with its answer: repeating it gives the same answer and changes nothing.
/// Answers to commands hold ids and versions, never personal data.</summary>
public sealed class StoredCommand
{
    /// <summary>How long a command is remembered.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    /// <summary>The client and subject that asked.</summary>
    public required string Caller { get; init; }

    /// <summary>The id the caller chose.</summary>
    public required Guid RequestId { get; init; }

    /// <summary>Full gRPC path of the method.</summary>
    public required string Method { get; init; }

    /// <summary>SHA-256 of the request.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The answer as protobuf.</summary>
    public required byte[] Response { get; init; }

    /// <summary>When it was carried out.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}
