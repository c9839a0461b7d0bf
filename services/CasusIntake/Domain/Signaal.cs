namespace Transferpunt.CasusIntake.Domain;

/// <summary>Something that arrived and did not fit: a task for regie. Nothing else was changed by it.</summary>
internal sealed class Signaal
{
    public required Guid Id { get; init; }

    /// <summary>The casusnummer as the message named it; it may be unknown here.</summary>
    public required string Casusnummer { get; init; }

    /// <summary>The voordracht or indicatie that the message was about; null when it is about the casus itself.</summary>
    public Guid? Onderwerp { get; init; }

    /// <summary>Fixed code, for instance <c>CASUS_ONBEKEND</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What happened, in one Dutch sentence without personal data.</summary>
    public required string Zin { get; init; }

    public required DateTimeOffset OntstaanOp { get; init; }
}
