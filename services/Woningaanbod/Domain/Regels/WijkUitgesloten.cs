namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The dwelling does not stand in a wijk that cannot be for this person. Why it cannot be is known to regie only.</summary>
internal sealed class WijkUitgesloten() : Regel("WIJK_UITGESLOTEN", "Zoekprofiel")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader) => Uitkomst(
        !kandidaat.Profiel.UitgeslotenWijken.Contains(woning.Gegevens.Wijk, StringComparer.OrdinalIgnoreCase),
        "De wijk is niet uitgesloten.",
        "De woning staat in een wijk die is uitgesloten.",
        new Gegeven("wijk van de woning", woning.Gegevens.Wijk));
}
