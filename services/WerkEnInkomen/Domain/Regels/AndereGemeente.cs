using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>A move to another gemeente ends the right at the old college the day before, and needs a new melding at the new one
/// (Participatiewet art. 40): both get a task.</summary>
internal static class AndereGemeente
{
    /// <summary>Code of the task of the old college.</summary>
    public const string CodeBeeindigen = "BEEINDIGEN_OUDE_GEMEENTE";

    /// <summary>Code of the task at the new college.</summary>
    public const string CodeMelding = "MELDING_NIEUWE_GEMEENTE";

    private const string Bron = "Participatiewet art. 40";

    /// <summary>The tasks; none within the same gemeente, and no melding where it has been done.</summary>
    public static IEnumerable<Taak> Taken(Situatie situatie)
    {
        if (!situatie.NaarAndereGemeente)
        {
            yield break;
        }

        var dagErvoor = situatie.Verhuisdatum.AddDays(-1);
        yield return new Taak(
            CodeBeeindigen,
            $"Beëindig een lopende uitkering in gemeente {situatie.Basis.GemeenteVanHerkomst} op {Dutch.Date(dagErvoor)}, de dag voor de verhuizing.",
            Rol.Wi, dagErvoor, Bron);
        if (situatie.GeldigeMelding is null)
        {
            yield return new Taak(
                CodeMelding,
                $"Meld u op of voor {Dutch.Date(situatie.Verhuisdatum)} voor bijstand bij gemeente {situatie.GemeenteVanBestemming}, waar de woning staat.",
                Rol.Client, situatie.Verhuisdatum, Bron);
        }
    }
}
