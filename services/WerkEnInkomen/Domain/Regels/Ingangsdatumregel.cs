using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The uitkering starts on the verhuisdatum when the melding is there on or before it; bijstand does not go back before
/// the melding (Participatiewet art. 44 lid 1).</summary>
/// <param name="Dag">First day of the uitkering.</param>
/// <param name="GatInDagen">Days between the move and that day.</param>
/// <param name="Zin">The outcome in words.</param>
internal sealed record Ingangsdatumregel(DateOnly Dag, int GatInDagen, string Zin)
{
    /// <summary>Where the rule comes from.</summary>
    public const string Bron = "Participatiewet art. 44 lid 1";

    /// <summary>The first day of the uitkering.</summary>
    public static Ingangsdatumregel Bepaal(Situatie situatie)
    {
        var verhuisdatum = situatie.Verhuisdatum;
        var gat = situatie.Melding.DayNumber - verhuisdatum.DayNumber;
        if (gat > 0)
        {
            var zin = $"De uitkering begint pas bij de melding op {Dutch.Date(situatie.Melding)}: {Dutch.Days(gat)} na de verhuizing.";
            return new(situatie.Melding, gat, zin);
        }

        var voorwaarde = situatie.GeldigeMelding is null ? " De melding moet dan op tijd zijn gedaan." : "";
        return new(verhuisdatum, 0, $"De uitkering begint op de verhuisdatum {Dutch.Date(verhuisdatum)}.{voorwaarde}");
    }
}
