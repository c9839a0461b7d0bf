using System.Text.RegularExpressions;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Woningaanbod.Domain;
using Proto = Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>A dwelling as a corporatie delivers it, checked.</summary>
/// <param name="ExternId">The corporatie's own id.</param>
/// <param name="ExternVersie">The corporatie's own version.</param>
/// <param name="Gegevens">The rest.</param>
internal sealed partial record Woninginvoer(string ExternId, long ExternVersie, Woninggegevens Gegevens)
{
    private const long MinderDanTienduizendEuro = 999_999;
    private const int JarenRond = 5;

    /// <summary>Reads a dwelling and names every fault with its field.</summary>
    /// <param name="bron">What came in; null when it was left out.</param>
    /// <param name="publiceren">It becomes available, so its date and contract forms must be there.</param>
    /// <param name="prefix">What stands before the field names, for instance <c>woning.</c>.</param>
    /// <param name="vandaag">Today.</param>
    /// <param name="faults">Collects the faults.</param>
    public static Woninginvoer Lees(Proto.Woninggegevens? bron, bool publiceren, string prefix, DateOnly vandaag, Faults faults)
    {
        if (bron is null)
        {
            faults.Add(prefix.TrimEnd('.'), "Vul de gegevens van de woning in.");
            return new Woninginvoer("", 0, new Woninggegevens());
        }

        var beschikbaar = publiceren || bron.BeschikbaarVanaf.Length > 0
            ? Rond(vandaag, faults.Date(bron.BeschikbaarVanaf, prefix + "beschikbaar_vanaf"), prefix + "beschikbaar_vanaf", faults)
            : null;
        var opzegging = faults.OptionalDate(bron.HuuropzeggingOp, prefix + "huuropzegging_op");
        faults.Require(opzegging is null || beschikbaar is null || opzegging <= beschikbaar,
            prefix + "huuropzegging_op", "De huuropzegging kan niet na de datum van beschikbaarheid liggen.");
        var (minimum, maximum) = LeesLeeftijden(bron, prefix, faults);
        return new Woninginvoer(
            faults.Text(bron.ExternId, prefix + "extern_id", 100),
            faults.Number(bron.ExternVersie, prefix + "extern_versie", 1, long.MaxValue),
            new Woninggegevens
            {
                Adres = LeesAdres(bron.Adres, prefix + "adres.", faults),
                Gemeente = faults.Gemeente(bron.Gemeente, prefix + "gemeente"),
                Wijk = faults.OptionalText(bron.Wijk, prefix + "wijk", 80),
                Complex = faults.OptionalText(bron.Complex, prefix + "complex", 80),
                Portiek = faults.OptionalText(bron.Portiek, prefix + "portiek", 80),
                Soort = faults.Choice(bron.Soort, prefix + "soort"),
                Kamers = (int)faults.Number(bron.Kamers, prefix + "kamers", 1, 20),
                OppervlakteInM2 = (int)faults.Number(bron.OppervlakteInM2, prefix + "oppervlakte_in_m2", 0, 2000),
                Verdieping = (int)faults.Number(bron.Verdieping, prefix + "verdieping", -2, 60),
                Lift = bron.Lift,
                Rolstoelgeschikt = bron.Rolstoelgeschikt,
                KaleHuurInCenten = faults.Number(bron.KaleHuurInCenten, prefix + "kale_huur_in_centen", 1, MinderDanTienduizendEuro),
                ServicekostenInCenten = faults.Number(bron.ServicekostenInCenten, prefix + "servicekosten_in_centen", 0, MinderDanTienduizendEuro),
                BeschikbaarVanaf = beschikbaar,
                Contractvormen = LeesContractvormen(bron, publiceren, prefix + "contractvormen", faults),
                MinimumLeeftijd = minimum,
                MaximumLeeftijd = maximum,
                HuuropzeggingOp = opzegging,
                Omschrijving = faults.OptionalText(bron.Omschrijving, prefix + "omschrijving", 2000),
            });
    }

    /// <summary>The fault of a version that was used before for other contents.</summary>
    public static Fault VersieBotst(string prefix) =>
        new(prefix + "extern_versie", "Deze versie is al verwerkt met andere gegevens. Gebruik een hogere versie.");

    private static Adres LeesAdres(Proto.Adres? bron, string prefix, Faults faults)
    {
        if (bron is null)
        {
            faults.Add(prefix.TrimEnd('.'), "Vul het adres in.");
            return new Adres();
        }

        faults.Require(Postcode().IsMatch(bron.Postcode), prefix + "postcode", "Geef een postcode in de vorm 1234AB.");
        faults.Require(bron.BagId.Length == 0 || BagId().IsMatch(bron.BagId), prefix + "bag_id", "Geef een BAG-kenmerk van zestien cijfers of laat het leeg.");
        return new Adres
        {
            Straat = faults.Text(bron.Straat, prefix + "straat", 80),
            Huisnummer = (int)faults.Number(bron.Huisnummer, prefix + "huisnummer", 1, 99_999),
            Huisletter = faults.OptionalText(bron.Huisletter, prefix + "huisletter", 1),
            Toevoeging = faults.OptionalText(bron.Toevoeging, prefix + "toevoeging", 10),
            Postcode = bron.Postcode,
            Woonplaats = faults.Text(bron.Woonplaats, prefix + "woonplaats", 80),
            BagId = bron.BagId,
        };
    }

    private static IReadOnlyList<Contractvorm> LeesContractvormen(Proto.Woninggegevens bron, bool verplicht, string veld, Faults faults)
    {
        faults.Require(!verplicht || bron.Contractvormen.Count > 0, veld, "Kies minstens één contractvorm.");
        return [.. bron.Contractvormen.Select((vorm, index) => faults.Choice(vorm, $"{veld}[{index}]")).Distinct().Order()];
    }

    private static (int? Minimum, int? Maximum) LeesLeeftijden(Proto.Woninggegevens bron, string prefix, Faults faults)
    {
        int? minimum = bron.HasMinimumLeeftijd ? (int)faults.Number(bron.MinimumLeeftijd, prefix + "minimum_leeftijd", 0, 120) : null;
        int? maximum = bron.HasMaximumLeeftijd ? (int)faults.Number(bron.MaximumLeeftijd, prefix + "maximum_leeftijd", 0, 120) : null;
        faults.Require(!(minimum > maximum), prefix + "maximum_leeftijd", "De hoogste leeftijd kan niet onder de laagste liggen.");
        return (minimum, maximum);
    }

    /// <summary>A date far from today is a typing error, not a dwelling that comes free.</summary>
    private static DateOnly? Rond(DateOnly vandaag, DateOnly datum, string veld, Faults faults)
    {
        faults.Require(datum == default || (datum >= vandaag.AddYears(-JarenRond) && datum <= vandaag.AddYears(JarenRond)),
            veld, $"Geef een datum die hooguit {JarenRond} jaar van vandaag af ligt.");
        return datum;
    }

    [GeneratedRegex("^[1-9][0-9]{3}[A-Z]{2}\\z")]
    private static partial Regex Postcode();

    [GeneratedRegex("^[0-9]{16}\\z")]
    private static partial Regex BagId();
}
