using System.Text.Json.Nodes;

namespace Transferpunt.Scenario.Stappen;

/// <summary>A woning in the sector standard VERA-WRV 4.3, as the system of a corporatie sends it.</summary>
internal static class Vera
{
    public static string IdExtern(Spel spel) => $"VERA-{spel.Kenmerk}";

    public static JsonNode Eenheid(Spel spel) => new JsonObject
    {
        ["idExtern"] = IdExtern(spel),
        ["code"] = IdExtern(spel),
        ["soort"] = Code("WOO"),
        ["detailSoort"] = Code("GAL"),
        ["adres"] = new JsonObject
        {
            ["soort"] = Code("EEN"),
            ["straatnaam"] = "Verzonnenplein",
            ["huisnummer"] = "12",
            ["huisletter"] = "B",
            ["postcode"] = "9901ZY",
            ["gemeente"] = new JsonObject { ["code"] = spel.Gemeente, ["naam"] = spel.Rollen.Deelnemers.Centrum.Naam },
            ["wijk"] = new JsonObject { ["naam"] = spel.Wijk },
            ["woonplaats"] = new JsonObject { ["naam"] = spel.Rollen.Deelnemers.Centrum.Naam },
        },
        ["etage"] = 2,
        ["collectieveObjecten"] = new JsonArray(new JsonObject { ["soort"] = Code("LIF") }),
        ["kamersAantal"] = 2,
        ["oppervlakten"] = new JsonArray(new JsonObject { ["soort"] = Code("GBO"), ["waarde"] = 51.0 }),
        ["zelfstandig"] = true,
        ["prijscomponenten"] = new JsonArray(
            new JsonObject { ["soort"] = Code("NET"), ["detailSoort"] = Code("KAL"), ["bedrag"] = 520.50 },
            new JsonObject { ["soort"] = Code("SER"), ["detailSoort"] = Code("SCH"), ["bedrag"] = 31.25 }),
    };

    public static JsonNode Publicatie(Spel spel) => new JsonObject
    {
        ["idExtern"] = $"P-{IdExtern(spel)}",
        ["status"] = Code("GEP"),
        ["model"] = Code("WON"),
        ["detailModel"] = Code("OMK"),
        ["begindatum"] = $"{Spel.Tekst(spel.Vandaag)}T00:00:00Z",
        ["opleverdatum"] = $"{Spel.Tekst(spel.Vandaag.AddDays(7))}T00:00:00Z",
        ["eenheden"] = new JsonArray(new JsonObject { ["idExtern"] = IdExtern(spel) }),
    };

    private static JsonObject Code(string code) => new() { ["code"] = code };
}
