using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The dwelling and the person are ready within a term of each other: neither does the person wait long for a dwelling
/// that is still occupied, nor does a dwelling stand empty for long.</summary>
internal sealed class DatumPast() : Regel("DATUM", "Afspraak van de regio: hooguit 90 dagen tussen woning en verhuizing")
{
    private const int HooguitDagen = 90;

    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        // What lies in the past counts as today: nobody waits for it any more.
        var vrij = Later(woning.Gegevens.BeschikbaarVanaf, kader.Vandaag);
        var nodig = Later(kandidaat.Profiel.VroegsteDatum, kader.Vandaag);
        var verschil = vrij.DayNumber - nodig.DayNumber;
        return Uitkomst(
            Math.Abs(verschil) <= HooguitDagen,
            "De woning komt op tijd vrij.",
            verschil > 0 ? "De woning komt te laat vrij." : "De woning zou te lang leegstaan.",
            new Gegeven("woning beschikbaar vanaf", woning.Gegevens.BeschikbaarVanaf is { } dag ? Dutch.Date(dag) : "onbekend"),
            new Gegeven("verhuizen kan vanaf", Dutch.Date(nodig)));
    }

    private static DateOnly Later(DateOnly? datum, DateOnly vandaag) => datum > vandaag ? datum.Value : vandaag;
}
