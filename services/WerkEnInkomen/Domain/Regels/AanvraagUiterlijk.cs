using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The aanvraag must be so early that the term to decide ends before the first rent is due (Awb art. 4:13).</summary>
internal static class AanvraagUiterlijk
{
    /// <summary>Code of the task.</summary>
    public const string Code = "AANVRAAG_UITERLIJK";

    private const string Parameter = "bijstand.beslistermijn";

    /// <summary>The aanvraag can no longer be made in time, so the decision may come after the first rent.</summary>
    public static bool IsTeLaat(Situatie situatie) => Dag(situatie) is { } dag && Zoektermijn.VroegsteAanvraag(situatie) > dag;

    /// <summary>The task.</summary>
    public static Taak Taak(Situatie situatie)
    {
        if (Dag(situatie) is not { } dag)
        {
            return Domain.Taak.ZonderTermijn(Code, Rol.Client, Parameter, situatie.Verhuisdatum);
        }

        var zin = IsTeLaat(situatie)
            ? $"De aanvraag moest er op {Dutch.Date(dag)} zijn om op tijd een beslissing te krijgen. "
                + $"Is hij nog niet gedaan? Vraag dan zo snel mogelijk aan: dat kan vanaf {Dutch.Date(Zoektermijn.VroegsteAanvraag(situatie))}."
            : $"Vraag bijstand aan op of voor {Dutch.Date(dag)}. Dan valt de beslissing voor de eerste huur.";
        return new Taak(Code, zin, Rol.Client, dag, "Awb art. 4:13");
    }

    private static DateOnly? Dag(Situatie situatie) => situatie.Termijn(Parameter) is { } norm
        // The term ends the day before the move: on the moving day itself the rent is due.
        ? situatie.Verhuisdatum.AddDays((-7 * (int)norm.Waarde!.Value) - 1)
        : null;
}
