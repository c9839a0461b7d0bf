using System.Globalization;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>Puts what a VERA-eenheid says on top of what was known of the dwelling: absent never means erase.</summary>
internal static class EenheidVertaling
{
    /// <summary>The corporatie's own id of the dwelling: the key in its source system.</summary>
    public static string? ExternId(VeraObject eenheid) => eenheid.Tekst("idExtern") ?? eenheid.Tekst("id");

    public static void Vertaal(VeraObject eenheid, Woninggegevens woning)
    {
        VertaalSoort(eenheid, woning);
        VertaalAdres(eenheid, woning);
        VertaalLigging(eenheid, woning);
        VertaalHuur(eenheid, woning);
        VertaalLeeftijd(eenheid, woning);
        woning.Kamers = eenheid.Getal("kamersAantal") ?? woning.Kamers;
        woning.Omschrijving = eenheid.Tekst("omschrijving") ?? eenheid.Tekst("naam") ?? woning.Omschrijving;
        if (Oppervlakte(eenheid) is { } oppervlakte)
        {
            woning.OppervlakteInM2 = (int)Math.Round(Math.Clamp(oppervlakte, -1, 1_000_000));
        }

        if (eenheid.Dag("opleverdatum") is { } dag)
        {
            woning.BeschikbaarVanaf = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        // VERA knows no studio: it is an apartment of one room.
        if (woning is { Soort: Woningsoort.Appartement, Kamers: 1 })
        {
            woning.Soort = Woningsoort.Studio;
        }
    }

    private static void VertaalSoort(VeraObject eenheid, Woninggegevens woning)
    {
        if (eenheid.Code("soort", Referentiecodes.Eenheidsoorten.Contains) is { } soort and not Referentiecodes.Woonruimte)
        {
            eenheid.Fout("soort.code", $"Een eenheid van de soort {soort} is geen woonruimte (WOO).");
        }

        if (eenheid.Code("detailSoort", Referentiecodes.Eenheiddetailsoorten.ContainsKey) is { } detail)
        {
            woning.Soort = Referentiecodes.Eenheiddetailsoorten[detail];
        }

        if (eenheid.JaNee("zelfstandig") == false)
        {
            woning.Soort = Woningsoort.Kamer;
        }
    }

    private static void VertaalAdres(VeraObject eenheid, Woninggegevens woning)
    {
        if (eenheid.Object("adres") is not { } bron)
        {
            return;
        }

        var adres = woning.Adres ??= new Adres();
        adres.Straat = bron.Tekst("straatnaam") ?? adres.Straat;
        adres.Huisletter = bron.Tekst("huisletter") ?? adres.Huisletter;
        adres.Toevoeging = bron.Tekst("huisnummerToevoeging") ?? adres.Toevoeging;
        adres.Postcode = bron.Tekst("postcode")?.Replace(" ", "", StringComparison.Ordinal) ?? adres.Postcode;
        adres.Woonplaats = bron.Object("woonplaats")?.Tekst("naam") ?? adres.Woonplaats;
        adres.BagId = bron.Tekst("idGegevensbeheerder") ?? eenheid.Tekst("idGegevensbeheerder") ?? adres.BagId;

        // VERA writes the number as text.
        if (bron.Tekst("huisnummer") is { } nummer)
        {
            adres.Huisnummer = int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0;
        }

        // A gemeente is written as 0344, 344 or GM0344.
        woning.Gemeente = bron.Object("gemeente")?.Tekst("code") is { } code
            ? (code.StartsWith("GM", StringComparison.OrdinalIgnoreCase) ? code[2..] : code).PadLeft(4, '0')
            : woning.Gemeente;
        var wijk = bron.Object("wijk");
        woning.Wijk = wijk?.Tekst("naam") ?? wijk?.Tekst("code") ?? woning.Wijk;
    }

    private static void VertaalLigging(VeraObject eenheid, Woninggegevens woning)
    {
        woning.Verdieping = eenheid.Getal("etage") ?? woning.Verdieping;
        if (eenheid.Heeft("collectieveObjecten"))
        {
            woning.Lift = eenheid.Lijst("collectieveObjecten").Any(o => o.Object("soort")?.Tekst("code") == Referentiecodes.Lift);
        }

        if (eenheid.Code("toegankelijkheidslabel", Referentiecodes.Toegankelijkheidslabels.ContainsKey) is { } label)
        {
            var (zonderTrap, rolstoel) = Referentiecodes.Toegankelijkheidslabels[label];
            woning.Rolstoelgeschikt = rolstoel;

            // A label that promises a way in without stairs promises a lift above the ground floor.
            woning.Lift = woning.Lift || (zonderTrap && woning.Verdieping != 0);
        }

        var clusters = eenheid.Lijst("clusters");
        var complex = clusters.FirstOrDefault(c => c.Object("soort")?.Tekst("code") == Referentiecodes.Vastgoedexploitatie) ?? (clusters.Count > 0 ? clusters[0] : null);
        woning.Complex = complex?.Tekst("naam") ?? complex?.Tekst("code") ?? woning.Complex;
    }

    private static void VertaalHuur(VeraObject eenheid, Woninggegevens woning)
    {
        if (!eenheid.Heeft("prijscomponenten"))
        {
            return;
        }

        var bedragen = eenheid.Lijst("prijscomponenten")
            .Select(deel => (
                Soort: deel.Code("soort", Referentiecodes.Prijscomponentsoorten.Contains),
                Bedrag: deel.Centen("bedrag") ?? deel.Centen("bedragInclusiefBtw") ?? 0))
            .ToList();
        woning.KaleHuurInCenten = bedragen.Where(b => b.Soort == Referentiecodes.NettoHuur).Sum(b => b.Bedrag);
        woning.ServicekostenInCenten = bedragen.Where(b => b.Soort == Referentiecodes.Service).Sum(b => b.Bedrag);
    }

    private static void VertaalLeeftijd(VeraObject eenheid, Woninggegevens woning)
    {
        var leeftijd = eenheid.Lijst("criteria").FirstOrDefault(c => c.Object("soort")?.Tekst("code") == Referentiecodes.Leeftijd);
        if (leeftijd?.Kommagetal("aantalOndergrens") is { } onder)
        {
            woning.MinimumLeeftijd = (int)Math.Clamp(onder, -1, 1000);
        }

        if (leeftijd?.Kommagetal("aantalBovengrens") is { } boven)
        {
            woning.MaximumLeeftijd = (int)Math.Clamp(boven, -1, 1000);
        }
    }

    private static decimal? Oppervlakte(VeraObject eenheid)
    {
        var gebruik = eenheid.Lijst("oppervlakten").FirstOrDefault(o => o.Object("soort")?.Tekst("code") == Referentiecodes.Gebruiksoppervlakte);
        return gebruik?.Kommagetal("waarde") ?? eenheid.Kommagetal("totaleOppervlakte");
    }
}
