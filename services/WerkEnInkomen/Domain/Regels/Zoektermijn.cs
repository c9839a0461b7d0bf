using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>Under 27 the aanvraag can be made four weeks after the melding, unless an exception applies or the college takes it
/// up earlier (Participatiewet art. 41 lid 4 and 11).</summary>
internal static class Zoektermijn
{
    /// <summary>Code of the task.</summary>
    public const string Code = "ZOEKTERMIJN";

    private const int GeenZoektermijnVanaf = 27;
    private const string Parameter = "bijstand.zoektermijn.onder27";

    /// <summary>The first day on which the aanvraag can still be made: today, or after the zoektermijn.</summary>
    public static DateOnly VroegsteAanvraag(Situatie situatie)
    {
        var vandaag = situatie.Basis.Vandaag;
        return Einde(situatie) is { } einde && einde > vandaag ? einde : vandaag;
    }

    /// <summary>The task; null when there is no zoektermijn.</summary>
    public static Taak? Taak(Situatie situatie)
    {
        if (!Geldt(situatie))
        {
            return null;
        }

        if (Einde(situatie) is not { } einde)
        {
            return Domain.Taak.ZonderTermijn(Code, Rol.Client, Parameter, situatie.Melding);
        }

        var zin = $"Zoek na de melding eerst zelf naar werk of scholing. De aanvraag kan vanaf {Dutch.Date(einde)}. "
            + "Er zijn uitzonderingen, en de gemeente mag de aanvraag eerder oppakken.";
        return new Taak(Code, zin, Rol.Client, einde.AddDays(-1), "Participatiewet art. 41 lid 4 en lid 11");
    }

    private static bool Geldt(Situatie situatie) => situatie.LeeftijdOp(situatie.Melding) < GeenZoektermijnVanaf;

    private static DateOnly? Einde(Situatie situatie) =>
        Geldt(situatie) && situatie.Basis.Normen.Find(Parameter, situatie.Melding) is { } norm
            ? situatie.Melding.AddDays(7 * (int)norm.Waarde!.Value)
            : null;
}
