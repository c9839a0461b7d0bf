using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>There is an indicatie on the first day on which the person could live there.</summary>
internal sealed class IndicatieGeldig() : Regel("INDICATIE_GELDIG", "Wmo 2015 art. 2.3.5")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        if (kandidaat.Indicaties.Count == 0)
        {
            return Niet("Er is nog geen indicatie afgegeven.");
        }

        // When none covers the day, the one that lasts longest tells most about what is missing.
        var dag = kader.EersteWoondag(woning, kandidaat);
        var indicatie = kandidaat.Indicaties.OrderByDescending(i => i.Dekt(dag)).ThenByDescending(i => i.TotEnMet ?? DateOnly.MaxValue).First();
        return Uitkomst(
            indicatie.Dekt(dag),
            "De indicatie is geldig op de dag van verhuizen.",
            "De indicatie is niet geldig op de dag van verhuizen.",
            new Gegeven("eerste mogelijke dag", Dutch.Date(dag)), new Gegeven("indicatie vanaf", Dutch.Date(indicatie.Van)),
            new Gegeven("indicatie tot en met", indicatie.TotEnMet is { } tot ? Dutch.Date(tot) : "geen einddatum"));
    }
}
