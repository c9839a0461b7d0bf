namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The age fits the label of the dwelling. Only the year of birth is known here, so the age is the one that the person
/// reaches this year.</summary>
internal sealed class Leeftijd() : Regel("LEEFTIJD", "Label van de woning")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        var (minimum, maximum) = (woning.Gegevens.MinimumLeeftijd, woning.Gegevens.MaximumLeeftijd);
        if (minimum is null && maximum is null)
        {
            return Uitkomst(true, "Voor deze woning geldt geen leeftijd.", "");
        }

        var leeftijd = kandidaat.LeeftijdIn(kader.Vandaag);
        return Uitkomst(
            !(leeftijd < minimum) && !(leeftijd > maximum),
            "De leeftijd past bij het label van de woning.",
            leeftijd < minimum ? "De woning is bedoeld voor oudere bewoners." : "De woning is bedoeld voor jongere bewoners.",
            new Gegeven("leeftijd dit jaar", Getal(leeftijd)),
            new Gegeven("laagste leeftijd", minimum is { } laag ? Getal(laag) : "geen"),
            new Gegeven("hoogste leeftijd", maximum is { } hoog ? Getal(hoog) : "geen"));
    }
}
