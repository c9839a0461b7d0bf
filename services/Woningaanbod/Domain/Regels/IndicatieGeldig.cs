using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>There is an indicatie on the first day on which the person could live there.</summary>
internal sealed class IndicatieGeldig() : Regel("INDICATIE_GELDIG", "Wmo 2015 art. 2.3.5")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        if (kandidaat.IndicatieVan is not { } van)
        {
            return Niet("Er is nog geen indicatie afgegeven.");
        }

        var dag = kader.EersteWoondag(woning, kandidaat);
        return Uitkomst(
            van <= dag && !(kandidaat.IndicatieTotEnMet < dag),
            "De indicatie is geldig op de dag van verhuizen.",
            "De indicatie is niet geldig op de dag van verhuizen.",
            new Gegeven("eerste mogelijke dag", Dutch.Date(dag)), new Gegeven("indicatie vanaf", Dutch.Date(van)),
            new Gegeven("indicatie tot en met", kandidaat.IndicatieTotEnMet is { } tot ? Dutch.Date(tot) : "geen einddatum"));
    }
}
