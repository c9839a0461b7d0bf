using Transferpunt.Contracts.Events.CasusIntake;

namespace Transferpunt.Platform.Access;

/// <summary>That an organisation or person takes part in a casus. casus-intake owns these; the other services keep a copy
/// to filter their queries with.</summary>
public sealed class Deelname
{
    /// <summary>Key of the row.</summary>
    public long Id { get; private set; }

    /// <summary>The casus.</summary>
    public required string Casusnummer { get; init; }

    /// <summary>Role code.</summary>
    public required string Rol { get; init; }

    /// <summary>OIN of the organisation; null for the cliënt.</summary>
    public string? Oin { get; init; }

    /// <summary>Subject of the login of the cliënt or helper; null for an organisation.</summary>
    public string? Subject { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Van { get; init; }

    /// <summary>First day on which it no longer takes part; null: still does.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>The row for a participant named in an event.</summary>
    public static Deelname From(string casusnummer, Deelnemer deelnemer)
    {
        ArgumentNullException.ThrowIfNull(deelnemer);
        return new Deelname
        {
            Casusnummer = casusnummer,
            Rol = deelnemer.Rol,
            Oin = deelnemer.Oin,
            Subject = deelnemer.Subject,
            Van = deelnemer.Van,
            Tot = deelnemer.Tot,
        };
    }

    /// <summary>The participant as events name it.</summary>
    public Deelnemer ToEvent() => new(Rol, Oin, Subject, Van, Tot);
}
