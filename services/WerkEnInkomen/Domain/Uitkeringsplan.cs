using Transferpunt.WerkEnInkomen.Domain.Regels;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>The plan with which the income starts on the verhuisdatum: dates, amounts and tasks.</summary>
internal sealed record Uitkeringsplan
{
    /// <summary>The day of the move.</summary>
    public required DateOnly Verhuisdatum { get; init; }

    /// <summary>Version of that day.</summary>
    public required int VerhuisdatumVersie { get; init; }

    /// <summary>First day of the uitkering; null when none is needed.</summary>
    public DateOnly? Ingangsdatum { get; init; }

    /// <summary>Days between the move and the first day of the uitkering.</summary>
    public int GatInDagen { get; init; }

    /// <summary>The melding that the uitkering needs is there, or none is needed. A melding that came too late is there too: its
    /// lateness is the gap.</summary>
    public bool MeldingGedaan { get; init; }

    /// <summary>What is planned and why, in one or two sentences.</summary>
    public required string Toelichting { get; init; }

    /// <summary>The norm until the move.</summary>
    public Bedrag? NormVoor { get; init; }

    /// <summary>The norm from the move on.</summary>
    public Bedrag? NormNa { get; init; }

    /// <summary>The voorschot, when the decision comes too late.</summary>
    public Bedrag? Voorschot { get; init; }

    /// <summary>What is not covered.</summary>
    public Bedrag? Gat { get; init; }

    /// <summary>The tasks, in order of their last day.</summary>
    public required IReadOnlyList<Taak> Taken { get; init; }

    /// <summary>Makes the plan.</summary>
    public static Uitkeringsplan Maak(Situatie situatie, int verhuisdatumVersie) => situatie switch
    {
        { HeeftUitkeringNodig: false } => MetAnderInkomen(situatie, verhuisdatumVersie),
        { LooptDoor: true } => MetLopendeUitkering(situatie, verhuisdatumVersie),
        _ => MetNieuweUitkering(situatie, verhuisdatumVersie),
    };

    private static Uitkeringsplan MetAnderInkomen(Situatie situatie, int verhuisdatumVersie) => new()
    {
        Verhuisdatum = situatie.Verhuisdatum,
        VerhuisdatumVersie = verhuisdatumVersie,
        MeldingGedaan = situatie.MeldingGedaan,
        Toelichting = "Er is ander inkomen dat doorloopt. Daarom is er geen uitkering gepland.",
        Gat = new Bedrag(0, "Het inkomen loopt door op de verhuisdatum. Er is geen gat.", ""),
        Taken = OpVolgorde([BrpAangifte.Taak(situatie), HuurtoeslagAanvragen.Taak(situatie)]),
    };

    private static Uitkeringsplan MetLopendeUitkering(Situatie situatie, int verhuisdatumVersie)
    {
        Taak?[] taken = [LageNorm.Taak(situatie), BrpAangifte.Taak(situatie), HuurtoeslagAanvragen.Taak(situatie)];
        return new Uitkeringsplan
        {
            Verhuisdatum = situatie.Verhuisdatum,
            VerhuisdatumVersie = verhuisdatumVersie,
            MeldingGedaan = situatie.MeldingGedaan,
            Ingangsdatum = situatie.Verhuisdatum,
            Toelichting = "De uitkering loopt door. Vanaf de verhuisdatum geldt de nieuwe norm.",
            NormVoor = NormTotVerhuizing.Bepaal(situatie),
            NormNa = NormZelfstandig.Op(situatie, situatie.Verhuisdatum),
            Gat = new Bedrag(0, "De uitkering loopt door op de verhuisdatum. Er is geen gat.", ""),
            Taken = OpVolgorde(taken.OfType<Taak>()),
        };
    }

    private static Uitkeringsplan MetNieuweUitkering(Situatie situatie, int verhuisdatumVersie)
    {
        var ingang = Ingangsdatumregel.Bepaal(situatie);
        var normNa = NormZelfstandig.Op(situatie, situatie.Verhuisdatum);
        var isTeLaat = AanvraagUiterlijk.IsTeLaat(situatie);
        Taak?[] taken =
        [
            MeldingDoen.Taak(situatie),
            Zoektermijn.Taak(situatie),
            AanvraagUiterlijk.Taak(situatie),
            isTeLaat ? Voorschotregel.Taak(situatie) : null,
            .. AndereGemeente.Taken(situatie),
            LageNorm.Taak(situatie),
            BrpAangifte.Taak(situatie),
            HuurtoeslagAanvragen.Taak(situatie),
        ];
        return new Uitkeringsplan
        {
            Verhuisdatum = situatie.Verhuisdatum,
            VerhuisdatumVersie = verhuisdatumVersie,
            MeldingGedaan = situatie.MeldingGedaan,
            Ingangsdatum = ingang.Dag,
            GatInDagen = ingang.GatInDagen,
            Toelichting = ingang.Zin,
            NormVoor = NormTotVerhuizing.Bepaal(situatie),
            NormNa = normNa,
            Voorschot = isTeLaat ? Voorschotregel.Bedrag(situatie, normNa) : null,
            Gat = Gatregel.Bereken(situatie, ingang),
            Taken = OpVolgorde(taken.OfType<Taak>()),
        };
    }

    private static IReadOnlyList<Taak> OpVolgorde(IEnumerable<Taak> taken) => [.. taken.OrderBy(t => t.Uiterlijk ?? DateOnly.MinValue)];
}
