using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>Huurtoeslag is for whole months: it starts on the first of the next month, or at once for who moves on the first.</summary>
internal static class HuurtoeslagAanvragen
{
    /// <summary>Code of the task.</summary>
    public const string Code = "HUURTOESLAG_AANVRAGEN";

    /// <summary>The task.</summary>
    public static Taak Taak(Situatie situatie)
    {
        var verhuisdatum = situatie.Verhuisdatum;
        var ingang = verhuisdatum.Day == 1 ? verhuisdatum : new DateOnly(verhuisdatum.Year, verhuisdatum.Month, 1).AddMonths(1);
        var zonder = ingang.DayNumber - verhuisdatum.DayNumber;
        var gat = zonder == 0 ? "" : $" Voor de {Dutch.Days(zonder)} daarvoor is er geen huurtoeslag.";
        return new Taak(Code, $"Vraag huurtoeslag aan vanaf {Dutch.Date(ingang)}.{gat}", Rol.Client, ingang, "Wet op de huurtoeslag");
    }
}
