using Transferpunt.Contracts.Indicatie.V1;

namespace Transferpunt.Indicatie.Domain;

/// <summary>What was decided: the support after the move, for how long, and by whom it is given.</summary>
internal sealed record Besluit
{
    /// <summary>Kind of support.</summary>
    public required IndicatieSoort Soort { get; init; }

    /// <summary>The law that pays.</summary>
    public required Financiering Financiering { get; init; }

    /// <summary>Least hours a week.</summary>
    public required int UrenPerWeekMinimum { get; init; }

    /// <summary>Most hours a week; between the two no new besluit is needed.</summary>
    public required int UrenPerWeekMaximum { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly GeldigVan { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly GeldigTotEnMet { get; init; }

    /// <summary>OIN of the provider the cliënt chose.</summary>
    public required string AanbiederOin { get; init; }

    /// <summary>Why.</summary>
    public required string Motivering { get; init; }

    /// <summary>Day of the besluit.</summary>
    public required DateOnly BeslotenOp { get; init; }

    /// <summary>Last day to object.</summary>
    public required DateOnly BezwaarTotEnMet { get; init; }

    /// <summary>The support may be given on this day.</summary>
    public bool IsGeldigOp(DateOnly dag) => GeldigVan <= dag && dag <= GeldigTotEnMet;
}
