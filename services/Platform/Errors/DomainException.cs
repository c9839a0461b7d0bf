namespace Transferpunt.Platform.Errors;

/// <summary>One fault in one field.</summary>
/// <param name="Field">The field as the contract names it, with dots between levels and indexes in brackets.</param>
/// <param name="Sentence">What is wrong, in one plain Dutch sentence without personal data.</param>
public sealed record Fault(string Field, string Sentence);

/// <summary>An error that the caller may see: a fixed reason code and a Dutch sentence without personal data.</summary>
public sealed class DomainException(
    ErrorKind kind, string reason, string sentence, IReadOnlyList<Fault>? faults = null) : Exception(sentence)
{
    /// <summary>What the caller must be able to tell apart.</summary>
    public ErrorKind Kind { get; } = kind;

    /// <summary>Fixed code in capitals, documented at the method; never renamed.</summary>
    public string Reason { get; } = reason;

    /// <summary>The faulty fields, all of them; empty when the error is not about a field.</summary>
    public IReadOnlyList<Fault> Faults { get; } = faults ?? [];

    /// <summary>It does not exist or is not the caller's.</summary>
    /// <param name="what">The thing, as a Dutch noun with its article, for instance "De casus".</param>
    public static DomainException NotFound(string what) =>
        new(ErrorKind.NotFound, "NIET_GEVONDEN", $"{what} bestaat niet of is niet van u.");

    /// <summary>The state does not allow it.</summary>
    public static DomainException NotNow(string reason, string sentence) =>
        new(ErrorKind.FailedPrecondition, reason, sentence);

    /// <summary>The given version is not the current one.</summary>
    public static DomainException Changed(int current) =>
        new(ErrorKind.Aborted, "GELIJKTIJDIG_GEWIJZIGD", $"De gegevens zijn intussen gewijzigd (versie {current}). Lees ze opnieuw en probeer het nog eens.");
}
