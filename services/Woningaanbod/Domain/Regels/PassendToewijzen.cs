using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>A household with a low income gets a dwelling whose rekenhuur is at most the aftoppingsgrens: the low one for one
/// or two persons, the high one for three or more. The income limit depends on household and age. The law asks this of 95 in
/// 100 assignments a year; here it holds for every one, because this group always falls under it.</summary>
internal sealed class PassendToewijzen() : Regel("PASSEND_TOEWIJZEN", "Woningwet art. 46 lid 2; Besluit toegelaten instellingen volkshuisvesting")
{
    private const string AowLeeftijd = "aow.leeftijd";

    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        if (kandidaat.RekeninkomenPerJaarInCenten is not { } inkomen)
        {
            return Niet("Het inkomen is nog niet bekend.");
        }

        if (kader.Normen.Find(AowLeeftijd, kader.Vandaag) is not { } aow)
        {
            return NormOntbreekt(AowLeeftijd, kader);
        }

        var alleen = kandidaat.Huishoudgrootte <= 1;
        var oud = kandidaat.LeeftijdIn(kader.Vandaag) >= aow.Waarde;
        var inkomensnaam = $"passend.inkomen.{(alleen ? "eenpersoons" : "meerpersoons")}{(oud ? ".aow" : "")}";
        if (kader.Normen.Find(inkomensnaam, kader.Vandaag) is not { } inkomensgrens)
        {
            return NormOntbreekt(inkomensnaam, kader);
        }

        var grensnaam = $"huur.aftoppingsgrens.{(kandidaat.Huishoudgrootte <= 2 ? "laag" : "hoog")}";
        if (kader.Normen.Find(grensnaam, kader.Vandaag) is not { } huurgrens)
        {
            return NormOntbreekt(grensnaam, kader);
        }

        // The income itself is not for everyone who may read this; the limits tell enough.
        Gegeven[] gegevens =
        [
            new("rekenhuur", Dutch.Euro(woning.RekenhuurInCenten)), new("huishoudgrootte", Getal(kandidaat.Huishoudgrootte)),
            Van(inkomensgrens), Van(huurgrens),
        ];
        return inkomen > inkomensgrens.InCenten
            ? Uitkomst(true, "Het inkomen ligt boven de grens voor passend toewijzen. De huur is dan vrij.", "", gegevens)
            : Uitkomst(
                woning.RekenhuurInCenten <= huurgrens.InCenten,
                "De huur past bij het inkomen en het huishouden.",
                "De huur is te hoog voor dit inkomen en dit huishouden.",
                gegevens);
    }
}
