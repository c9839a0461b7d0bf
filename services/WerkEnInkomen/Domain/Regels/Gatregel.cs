using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>What a gap costs: of every month the part of the norm for the days without uitkering
/// (Participatiewet art. 45: paid per calendar month). Rounded once, at the end, half away from zero.</summary>
internal static class Gatregel
{
    /// <summary>The amount that is not covered.</summary>
    public static Bedrag Bereken(Situatie situatie, Ingangsdatumregel ingang)
    {
        if (ingang.GatInDagen == 0)
        {
            return new Bedrag(0, "De uitkering begint op de verhuisdatum. Er is geen gat.", Ingangsdatumregel.Bron);
        }

        var som = 0m;
        var fictief = false;
        var termen = new List<string>();
        var bronnen = new List<string>();
        foreach (var (eersteDag, dagen) in PerMaand(situatie.Verhuisdatum, ingang.Dag))
        {
            var norm = NormZelfstandig.Op(situatie, eersteDag);
            if (norm.InCenten is not { } centen)
            {
                return norm;
            }

            var dagenInMaand = DateTime.DaysInMonth(eersteDag.Year, eersteDag.Month);
            som += (decimal)centen * dagen / dagenInMaand;
            fictief |= norm.Fictief;
            termen.Add($"{dagen}/{dagenInMaand} × {Dutch.Euro(centen)}");
            bronnen.Add(norm.Bron);
        }

        var bedrag = (long)Math.Round(som, MidpointRounding.AwayFromZero);
        var berekening = $"{Dutch.Days(ingang.GatInDagen)} zonder uitkering: {string.Join(" + ", termen)} = {Dutch.Euro(bedrag)}.";
        return new Bedrag(bedrag, berekening, string.Join("; ", bronnen.Distinct()), Fictief: fictief);
    }

    private static IEnumerable<(DateOnly EersteDag, int Dagen)> PerMaand(DateOnly van, DateOnly tot)
    {
        while (van < tot)
        {
            var volgendeMaand = new DateOnly(van.Year, van.Month, 1).AddMonths(1);
            var einde = volgendeMaand < tot ? volgendeMaand : tot;
            yield return (van, einde.DayNumber - van.DayNumber);
            van = einde;
        }
    }
}
