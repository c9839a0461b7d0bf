namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>Who cannot climb stairs or uses a wheelchair can enter the dwelling.</summary>
internal sealed class Toegankelijkheid() : Regel("TOEGANKELIJKHEID", "Zoekprofiel")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        var (gegevens, profiel) = (woning.Gegevens, kandidaat.Profiel);
        var zonderTrap = gegevens.Verdieping == 0 || gegevens.Lift;
        var rolstoelGoed = !profiel.Rolstoel || gegevens.Rolstoelgeschikt;
        return Uitkomst(
            rolstoelGoed && (!profiel.ZonderTrap || zonderTrap),
            "De woning is goed bereikbaar voor deze persoon.",
            rolstoelGoed ? "De woning is alleen met een trap bereikbaar." : "De woning is niet geschikt voor een rolstoel.",
            new Gegeven("verdieping", Getal(gegevens.Verdieping)), new Gegeven("lift", JaNee(gegevens.Lift)),
            new Gegeven("geschikt voor rolstoel", JaNee(gegevens.Rolstoelgeschikt)));
    }

    private static string JaNee(bool waarde) => waarde ? "ja" : "nee";
}
