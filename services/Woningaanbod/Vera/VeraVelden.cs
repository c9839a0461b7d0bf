namespace Transferpunt.Woningaanbod.Vera;

/// <summary>The VERA name of each field of the service's own contract, so that faults name fields as the caller wrote them.</summary>
internal static class VeraVelden
{
    private const string Woning = "woning.";

    private static readonly Dictionary<string, string> VanEenheid = new()
    {
        ["extern_id"] = "idExtern",
        ["adres.straat"] = "adres.straatnaam",
        ["adres.toevoeging"] = "adres.huisnummerToevoeging",
        ["adres.woonplaats"] = "adres.woonplaats.naam",
        ["adres.bag_id"] = "adres.idGegevensbeheerder",
        ["gemeente"] = "adres.gemeente.code",
        ["wijk"] = "adres.wijk.naam",
        ["complex"] = "clusters",
        ["soort"] = "detailSoort.code",
        ["kamers"] = "kamersAantal",
        ["oppervlakte_in_m2"] = "oppervlakten",
        ["verdieping"] = "etage",
        ["kale_huur_in_centen"] = "prijscomponenten",
        ["servicekosten_in_centen"] = "prijscomponenten",
        ["minimum_leeftijd"] = "criteria",
        ["maximum_leeftijd"] = "criteria",
    };

    private static readonly Dictionary<string, string> VanPublicatie = new()
    {
        ["beschikbaar_vanaf"] = "opleverdatum",
        ["contractvormen"] = "detailModel",
        ["extern_versie"] = VeraVerzoek.Tijdstip,
    };

    /// <summary>The VERA name.</summary>
    /// <param name="veld">The field as the service names it.</param>
    /// <param name="pad">Where the eenheid stands in the message.</param>
    public static string Noem(string veld, string pad)
    {
        var naam = veld.StartsWith(Woning, StringComparison.Ordinal) ? veld[Woning.Length..] : veld;
        var stam = naam.Split('[')[0];
        return VanPublicatie.TryGetValue(stam, out var vanPublicatie) ? vanPublicatie : pad + VanEenheid.GetValueOrDefault(naam, naam);
    }
}
