using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The move is registered with the gemeente from four weeks before to five days after it (Wet BRP art. 2.39).</summary>
internal static class BrpAangifte
{
    /// <summary>Code of the task.</summary>
    public const string Code = "BRP_AANGIFTE";

    private const string Vroegst = "brp.verhuisaangifte.vroegst";
    private const string Laatst = "brp.verhuisaangifte.laatst";

    /// <summary>The task.</summary>
    public static Taak Taak(Situatie situatie)
    {
        var (vroegst, laatst) = (situatie.Termijn(Vroegst), situatie.Termijn(Laatst));
        if (vroegst is null || laatst is null)
        {
            return Domain.Taak.ZonderTermijn(Code, Rol.Client, vroegst is null ? Vroegst : Laatst, situatie.Verhuisdatum);
        }

        var van = situatie.Verhuisdatum.AddDays(-(int)vroegst.Waarde!.Value);
        var totEnMet = situatie.Verhuisdatum.AddDays((int)laatst.Waarde!.Value);
        var zin = $"Geef de verhuizing door aan de gemeente. Dat kan van {Dutch.Date(van)} tot en met {Dutch.Date(totEnMet)}.";
        return new Taak(Code, zin, Rol.Client, totEnMet, "Wet BRP art. 2.39");
    }
}
