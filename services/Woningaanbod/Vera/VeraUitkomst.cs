using Transferpunt.Platform.Errors;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>What one eenheid of a VERA message did.</summary>
/// <param name="IdExtern">The corporatie's own id.</param>
/// <param name="Id">The dwelling here; null when it was refused.</param>
/// <param name="Uitkomst">For instance NIEUW, BIJGEWERKT, GEWEIGERD.</param>
/// <param name="Fouten">All faults, by their VERA names.</param>
internal sealed record VeraUitkomst(string IdExtern, string? Id, string Uitkomst, IReadOnlyList<Fault> Fouten)
{
    public const string Ingetrokken = "INGETROKKEN";

    /// <summary>A newer message came in before; this one changed nothing.</summary>
    public const string Verouderd = "VEROUDERD";

    /// <summary>The state did not allow it, or somebody else was first; otherwise a refusal is about the message itself.</summary>
    public bool IsBotsing { get; init; }

    public static VeraUitkomst Geweigerd(string? idExtern, IEnumerable<Fault> fouten) => new(idExtern ?? "", null, "GEWEIGERD", [.. fouten]);
}
