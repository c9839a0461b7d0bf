namespace Transferpunt.CasusIntake.Domain;

/// <summary>One of the six bijdragen: who must deliver it, by when, and what came in.</summary>
internal sealed class Bijdrage
{
    public required BijdrageSoort Soort { get; init; }

    public BijdrageStatus Status { get; private set; } = BijdrageStatus.Gevraagd;

    /// <summary>The organisation that delivers it; null as long as nobody was asked, and always for the cliëntverklaring.</summary>
    public string? EigenaarOin { get; private set; }

    public DateOnly Uiterlijk { get; private set; }

    public DateOnly? OntvangenOp { get; private set; }

    public string? RedenNietNodig { get; private set; }

    public BijdrageInhoud? Inhoud { get; private set; }

    /// <summary>Who delivered the contents: an OIN, or <c>client</c>.</summary>
    public string? GeleverdDoor { get; private set; }

    /// <summary>Counts the deliveries.</summary>
    public int Levering { get; private set; }

    /// <summary>Nothing more is waited for.</summary>
    public bool IsRond => Status is BijdrageStatus.Ontvangen or BijdrageStatus.NietNodig;

    /// <summary>The role whose organisations deliver this bijdrage; null for the cliënt's own.</summary>
    public static Rol? LeverancierVan(BijdrageSoort soort) => soort switch
    {
        BijdrageSoort.Deskundigenoordeel => Rol.Regie,
        BijdrageSoort.Persoonsbeschrijving => Rol.Zorgaanbieder,
        BijdrageSoort.Indicatie => Rol.Toegang,
        BijdrageSoort.Corporatietoets => Rol.Corporatie,
        BijdrageSoort.FinancieleToets => Rol.Wi,
        _ => null,
    };

    public static bool IsTeLaat(BijdrageStatus status, DateOnly uiterlijk, DateOnly vandaag) =>
        status == BijdrageStatus.Gevraagd && uiterlijk < vandaag;

    public void Vraag(string? eigenaarOin, DateOnly uiterlijk)
    {
        (Status, EigenaarOin, Uiterlijk, RedenNietNodig) = (BijdrageStatus.Gevraagd, eigenaarOin, uiterlijk, null);
    }

    public void VerklaarNietNodig(string reden) => (Status, RedenNietNodig) = (BijdrageStatus.NietNodig, reden);

    /// <summary>Takes new contents in.</summary>
    /// <returns>The older contents, to be kept; null when there were none.</returns>
    public BijdrageVersie? Ontvang(BijdrageInhoud inhoud, string door, DateOnly vandaag)
    {
        var ouder = Inhoud is null ? null : new BijdrageVersie
        {
            Soort = Soort,
            Levering = Levering,
            Inhoud = Inhoud,
            GeleverdDoor = GeleverdDoor ?? "",
            OntvangenOp = OntvangenOp ?? vandaag,
        };
        (Status, Inhoud, GeleverdDoor, OntvangenOp, RedenNietNodig) = (BijdrageStatus.Ontvangen, inhoud, door, vandaag, null);
        Levering++;
        if (LeverancierVan(Soort) is not null)
        {
            EigenaarOin ??= door;
        }

        return ouder;
    }
}

/// <summary>Contents of a bijdrage that were replaced later.</summary>
internal sealed class BijdrageVersie
{
    public required BijdrageSoort Soort { get; init; }

    public required int Levering { get; init; }

    public required BijdrageInhoud Inhoud { get; init; }

    public required string GeleverdDoor { get; init; }

    public required DateOnly OntvangenOp { get; init; }
}
