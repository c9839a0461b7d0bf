using Transferpunt.Woningaanbod.Domain.Regels;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>One casus and one dwelling laid side by side: every hard rule, and the soft points for the order.</summary>
internal sealed record Beoordeling(Woning Woning, Kandidaat Kandidaat, IReadOnlyList<Regeluitkomst> Regels, IReadOnlyList<string> Pluspunten)
{
    private static readonly IReadOnlyList<Regel> Alle =
    [
        new Beschikbaar(), new PassendToewijzen(), new DaebInkomen(), new MaximumHuur(), new Kamers(), new Toegankelijkheid(),
        new Leeftijd(), new Gemeente(), new WijkUitgesloten(), new ContractvormMogelijk(), new DatumPast(), new IndicatieGeldig(),
    ];

    public bool Past => Regels.All(regel => regel.Voldaan);

    /// <summary>It fails by one rule only: the table may be able to do something about it.</summary>
    public bool PastBijna => Regels.Count(regel => !regel.Voldaan) == 1;

    public static Beoordeling Van(Woning woning, Kandidaat kandidaat, Toetskader kader) => new(
        woning, kandidaat, [.. Alle.Select(regel => regel.Toets(woning, kandidaat, kader))], [.. TelPluspunten(woning, kandidaat)]);

    /// <summary>First hardheid, then who was reported first, then soft points; the casusnummer makes the order the same every time.</summary>
    public static IEnumerable<Beoordeling> InVolgorde(IEnumerable<Beoordeling> beoordelingen) => beoordelingen
        .OrderByDescending(b => b.Kandidaat.Hardheid)
        .ThenBy(b => b.Kandidaat.Aanmelddatum)
        .ThenByDescending(b => b.Pluspunten.Count)
        .ThenBy(b => b.Kandidaat.Casusnummer, StringComparer.Ordinal);

    private static IEnumerable<string> TelPluspunten(Woning woning, Kandidaat kandidaat)
    {
        if (woning.Gegevens.Gemeente == kandidaat.GemeenteVanHerkomst)
        {
            yield return "gemeente van herkomst";
        }

        if (kandidaat.Profiel.GewensteWijken.Contains(woning.Gegevens.Wijk, StringComparer.OrdinalIgnoreCase))
        {
            yield return "gewenste wijk";
        }
    }
}
