using Transferpunt.Platform.Errors;

namespace Transferpunt.Platform.Messaging;

/// <summary>A message could not be processed. It names the kind of error only: what MassTransit logs and puts beside a failed
/// message must not quote values.</summary>
internal sealed class MessageFailedException(Exception error) : Exception($"Failed with {error.GetBaseException().GetType().Name}.")
{
    /// <summary>The message is not to blame; it can wait.</summary>
    public bool DatabaseIsAway { get; } = ErrorTranslator.IsDatabaseAway(error);
}
