namespace Transferpunt.Platform.Normen;

/// <summary>How certain a norm is.</summary>
public enum NormStatus
{
    /// <summary>Read in the law or on an official page.</summary>
    Bevestigd,

    /// <summary>Two independent secondary sources agree.</summary>
    Gecorroboreerd,

    /// <summary>Known by name only; never used to calculate.</summary>
    TeBevestigen,

    /// <summary>Made up for a demonstration; shown as such, and loaded only there.</summary>
    Fictief,
}

/// <summary>A dated amount, limit or term, with where it comes from. Amounts live in these rows, never in code.</summary>
public sealed class Norm
{
    /// <summary>Dotted name, for instance <c>bijstand.norm.alleenstaand.21-aow</c>.</summary>
    public required string Parameter { get; init; }

    /// <summary>First day on which it counts.</summary>
    public required DateOnly GeldigVanaf { get; init; }

    /// <summary>Last day on which it counts; null: open.</summary>
    public DateOnly? GeldigTotEnMet { get; init; }

    /// <summary>The value in the unit; null as long as it is not known.</summary>
    public decimal? Waarde { get; init; }

    /// <summary>The unit, for instance <c>euro</c> (a month), <c>euro/jaar</c>, <c>weken na aanvraag</c>.</summary>
    public required string Eenheid { get; init; }

    /// <summary>Law article, report or page.</summary>
    public required string Bron { get; init; }

    /// <summary>How certain it is.</summary>
    public required NormStatus Status { get; init; }

    /// <summary>The value in cents, for amounts.</summary>
    public long InCenten => (long)(Waarde!.Value * 100);

    /// <summary>The row counts on this day and may be used to calculate.</summary>
    public bool IsUsableOn(DateOnly day) =>
        Waarde is not null && Status != NormStatus.TeBevestigen && GeldigVanaf <= day && (GeldigTotEnMet is null || day <= GeldigTotEnMet);
}
