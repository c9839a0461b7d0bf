using System.Text.Json.Nodes;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>What a sender of VERA messages gets back.</summary>
internal static class VeraAntwoord
{
    /// <summary>One message: itself, as the standard says, with our ids, and the outcome in the field for what its model lacks.</summary>
    public static JsonNode Op(JsonObject bericht, IReadOnlyList<VeraUitkomst> uitkomsten)
    {
        var antwoord = bericht.DeepClone().AsObject();
        if (antwoord["eenheden"] is JsonArray eenheden)
        {
            foreach (var (eenheid, uitkomst) in eenheden.Zip(uitkomsten))
            {
                eenheid!["id"] = uitkomst.Id;
            }
        }
        else
        {
            antwoord["id"] = uitkomsten[0].Id;
        }

        var extra = antwoord["extra-attributen"] as JsonArray ?? [];
        extra.Add(new JsonObject { ["naam"] = "uitkomst", ["waarde"] = string.Join(",", uitkomsten.Select(u => u.Uitkomst)) });
        antwoord["extra-attributen"] = extra.Parent is null ? extra : extra.DeepClone();
        return antwoord;
    }

    /// <summary>A list: an outcome per eenheid, with the place of its message in the list.</summary>
    public static JsonNode Op(JsonArray lijst, IReadOnlyList<(int Index, VeraUitkomst Uitkomst)> regels) => new JsonObject
    {
        ["ontvangen"] = lijst.Count,
        ["opgeslagen"] = regels.Count(r => r.Uitkomst.Uitkomst is "NIEUW" or "BIJGEWERKT" or VeraUitkomst.Ingetrokken),
        ["geweigerd"] = regels.Count(r => r.Uitkomst.Fouten.Count > 0),
        ["uitkomsten"] = new JsonArray([.. regels.Select(r => (JsonNode)new JsonObject
        {
            ["index"] = r.Index,
            ["idExtern"] = r.Uitkomst.IdExtern,
            ["id"] = r.Uitkomst.Id,
            ["uitkomst"] = r.Uitkomst.Uitkomst,
            ["fouten"] = new JsonArray([.. r.Uitkomst.Fouten.Select(f => (JsonNode)new JsonObject { ["veld"] = f.Field, ["zin"] = f.Sentence })]),
        })]),
    };
}
