namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The dwelling stands in a gemeente that the zoekprofiel names.</summary>
internal sealed class Gemeente() : Regel("GEMEENTE", "Zoekprofiel")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader) => Uitkomst(
        kandidaat.Profiel.Gemeenten.Contains(woning.Gegevens.Gemeente),
        "De woning staat in een gewenste gemeente.",
        "De woning staat niet in een gewenste gemeente.",
        new Gegeven("gemeente van de woning", woning.Gegevens.Gemeente),
        new Gegeven("gewenste gemeenten", string.Join(", ", kandidaat.Profiel.Gemeenten)));
}
