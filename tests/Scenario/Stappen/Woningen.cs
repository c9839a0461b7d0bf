using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>The woningen of a run, made up. The first two fit, three fail on exactly one rule, the rest lies elsewhere and
/// fails on more than one, so that a run leaves little behind that stands in the way of the next.</summary>
internal static class Woningen
{
    public const int TeDuur = 2;
    public const int TeKlein = 3;
    public const int AndereContractvorm = 4;

    private const int InDeWijk = 5;

    public static Woninggegevens Maak(Spel spel, int index)
    {
        var woning = new Woninggegevens
        {
            ExternId = $"{spel.Kenmerk}-{index:0000}",
            ExternVersie = 1,
            Adres = new()
            {
                Straat = "Verzonnenkade",
                Huisnummer = 1 + index,
                Postcode = "9901ZZ",
                Woonplaats = spel.Rollen.Deelnemers.Centrum.Naam,
            },
            Gemeente = index < InDeWijk ? spel.Gemeente : spel.AndereGemeente,
            Wijk = index < InDeWijk ? spel.Wijk : $"Buitenrand {index % 7}",
            Complex = $"Complex {index / 20}",
            Portiek = $"Portiek {index / 5}",
            Soort = Woningsoort.Appartement,
            Kamers = 2,
            OppervlakteInM2 = 48,
            Verdieping = index % 4,
            Lift = true,
            KaleHuurInCenten = 56_000,
            ServicekostenInCenten = 2_500,
            BeschikbaarVanaf = Spel.Tekst(spel.Vandaag.AddDays(7)),
            HuuropzeggingOp = Spel.Tekst(spel.Vandaag.AddDays(-21)),
            Omschrijving = "Verzonnen woning voor een proef.",
        };
        woning.Contractvormen.Add(Contractvorm.Regulier);
        if (index < InDeWijk && index != AndereContractvorm)
        {
            woning.Contractvormen.Add(Contractvorm.Omklap);
        }

        if (index == TeDuur)
        {
            // Above the limit of passend toewijzen, below that of social rent and below what the person can pay.
            woning.KaleHuurInCenten = 80_000;
        }

        if (index == TeKlein)
        {
            (woning.Soort, woning.Kamers, woning.OppervlakteInM2) = (Woningsoort.Studio, 1, 26);
        }

        return woning;
    }
}
