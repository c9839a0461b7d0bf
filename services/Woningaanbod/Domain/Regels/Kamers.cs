namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>Enough rooms for the household, and not far more than it needs.</summary>
internal sealed class Kamers() : Regel("KAMERS", "Zoekprofiel; afspraak van de regio: hooguit twee kamers meer dan bewoners")
{
    /// <summary>Rooms above the number of persons that are still fine: a living room and one to spare.</summary>
    private const int Ruimte = 2;

    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        var (kamers, minimum) = (woning.Gegevens.Kamers, kandidaat.Profiel.MinimumKamers);

        // Who needs more rooms than the household would suggest may have them.
        var maximum = Math.Max(minimum, kandidaat.Huishoudgrootte + Ruimte);
        return Uitkomst(
            kamers >= minimum && kamers <= maximum,
            "Het aantal kamers past bij het huishouden.",
            kamers < minimum ? "De woning heeft te weinig kamers." : "De woning is veel te groot voor dit huishouden.",
            new Gegeven("kamers", Getal(kamers)), new Gegeven("minstens", Getal(minimum)), new Gegeven("hooguit", Getal(maximum)));
    }
}
