using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>A social dwelling goes to a household whose income is at most the DAEB limit. A dwelling whose rent lies above
/// the limit for social rent is no social dwelling: then there is no income limit.</summary>
internal sealed class DaebInkomen() : Regel("DAEB_INKOMEN", "Woningwet art. 48; Besluit toegelaten instellingen volkshuisvesting art. 16")
{
    private const string Huurgrens = "daeb.huurgrens";

    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        if (kandidaat.RekeninkomenPerJaarInCenten is not { } inkomen)
        {
            return Niet("Het inkomen is nog niet bekend.");
        }

        if (kader.Normen.Find(Huurgrens, kader.Vandaag) is not { } huurgrens)
        {
            return NormOntbreekt(Huurgrens, kader);
        }

        if (woning.RekenhuurInCenten > huurgrens.InCenten)
        {
            return Uitkomst(
                true, "De woning is geen sociale huurwoning. Er geldt geen hoogste inkomen.", "",
                new Gegeven("rekenhuur", Dutch.Euro(woning.RekenhuurInCenten)), Van(huurgrens));
        }

        var naam = $"daeb.inkomensgrens.{(kandidaat.Huishoudgrootte <= 1 ? "eenpersoons" : "meerpersoons")}";
        return kader.Normen.Find(naam, kader.Vandaag) is not { } grens
            ? NormOntbreekt(naam, kader)
            : Uitkomst(
                inkomen <= grens.InCenten,
                "Het inkomen is laag genoeg voor een sociale huurwoning.",
                "Het inkomen is te hoog voor een sociale huurwoning.",
                // The income itself is not for everyone who may read this; the limit tells enough.
                Van(grens));
    }
}
