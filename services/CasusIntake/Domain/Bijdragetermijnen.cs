namespace Transferpunt.CasusIntake.Domain;

/// <summary>Within how many days each bijdrage is due; defaults that a region can change.</summary>
internal sealed record Bijdragetermijnen
{
    public int Deskundigenoordeel { get; init; } = 10;

    public int Persoonsbeschrijving { get; init; } = 10;

    /// <summary>Six weeks of onderzoek and two weeks for the besluit (Wmo 2015, 2.3.2 and 2.3.5).</summary>
    public int Indicatie { get; init; } = 56;

    public int Clientverklaring { get; init; } = 10;

    public int Corporatietoets { get; init; } = 10;

    public int FinancieleToets { get; init; } = 10;

    /// <summary>The last day for a bijdrage that is asked today.</summary>
    public DateOnly UiterlijkVoor(BijdrageSoort soort, DateOnly vandaag) => vandaag.AddDays(soort switch
    {
        BijdrageSoort.Deskundigenoordeel => Deskundigenoordeel,
        BijdrageSoort.Persoonsbeschrijving => Persoonsbeschrijving,
        BijdrageSoort.Indicatie => Indicatie,
        BijdrageSoort.Clientverklaring => Clientverklaring,
        BijdrageSoort.Corporatietoets => Corporatietoets,
        BijdrageSoort.FinancieleToets => FinancieleToets,
        _ => throw new ArgumentOutOfRangeException(nameof(soort)),
    });
}
