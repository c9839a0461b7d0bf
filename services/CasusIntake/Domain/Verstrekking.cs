namespace Transferpunt.CasusIntake.Domain;

/// <summary>That a role receives data: the law and task it rests on, and apart from that whether the cliënt lifted
/// professional secrecy for it.</summary>
internal sealed class Verstrekking
{
    /// <summary>The roles that can receive data of a casus.</summary>
    public static readonly IReadOnlyCollection<Rol> Ontvangers = [Rol.Regie, Rol.Zorgaanbieder, Rol.Corporatie, Rol.Toegang, Rol.Wi];

    private DateOnly? _toestemmingOp;

    public required Rol Rol { get; init; }

    public required string Grondslag { get; init; }

    public DateOnly? ToestemmingOp { get => _toestemmingOp; init => _toestemmingOp = value; }

    public DateOnly? IngetrokkenOp { get; private set; }

    /// <summary>The cliënt agrees today.</summary>
    public bool HeeftToestemming => ToestemmingOp is not null && IngetrokkenOp is null;

    public void TrekToestemmingIn(DateOnly vandaag) => IngetrokkenOp = vandaag;

    public void GeefToestemming(DateOnly vandaag) => (_toestemmingOp, IngetrokkenOp) = (vandaag, null);
}
