using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The melding must be there on or before the move. To another gemeente the melding is made there, see
/// <see cref="AndereGemeente"/>.</summary>
internal static class MeldingDoen
{
    /// <summary>Code of the task.</summary>
    public const string Code = "MELDING_DOEN";

    /// <summary>The task; null when the melding is done, or must be done elsewhere.</summary>
    public static Taak? Taak(Situatie situatie)
    {
        if (situatie.Gegevens.MeldingOp is not null || situatie.NaarAndereGemeente)
        {
            return null;
        }

        var dag = situatie.Verhuisdatum;
        var zin = situatie.Basis.Vandaag <= dag
            ? $"Meld u voor bijstand op of voor {Dutch.Date(dag)}. De bijstand gaat niet in voor de melding."
            : $"Meld u vandaag nog voor bijstand. De melding had er op {Dutch.Date(dag)} moeten zijn.";
        return new Taak(Code, zin, Rol.Client, dag, Ingangsdatumregel.Bron);
    }
}
