using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>When the decision comes too late, a voorschot is due at the latest four weeks after the aanvraag, of at least 95 % of
/// the norm (Participatiewet art. 52). "At least" means that a part of a cent is rounded up.</summary>
internal static class Voorschotregel
{
    /// <summary>Code of the task.</summary>
    public const string Code = "VOORSCHOT";

    private const string Termijn = "bijstand.voorschot.termijn";
    private const string Percentage = "bijstand.voorschot.percentage";
    private const string Bron = "Participatiewet art. 52";

    /// <summary>The task.</summary>
    public static Taak Taak(Situatie situatie)
    {
        if (situatie.Termijn(Termijn) is not { } norm)
        {
            return Domain.Taak.ZonderTermijn(Code, Rol.Wi, Termijn, situatie.Verhuisdatum);
        }

        var aanvraag = Zoektermijn.VroegsteAanvraag(situatie);
        var dag = aanvraag.AddDays(7 * (int)norm.Waarde!.Value);
        var zin = $"Betaal uiterlijk op {Dutch.Date(dag)} een voorschot, als de aanvraag op {Dutch.Date(aanvraag)} wordt gedaan. "
            + "De beslissing komt misschien pas na de eerste huur.";
        return new Taak(Code, zin, Rol.Wi, dag, Bron);
    }

    /// <summary>The least amount a month.</summary>
    public static Bedrag Bedrag(Situatie situatie, Bedrag norm)
    {
        if (norm.InCenten is not { } centen)
        {
            return norm;
        }

        if (situatie.Termijn(Percentage) is not { } percentage)
        {
            return Domain.Bedrag.Ontbreekt(Percentage, situatie.Verhuisdatum);
        }

        var procent = percentage.Waarde!.Value;
        var precies = centen * procent / 100;
        var bedrag = (long)Math.Ceiling(precies);
        var berekening = bedrag == precies
            ? $"{procent:0.##} % van {Dutch.Euro(centen)} is {Dutch.Euro(bedrag)} per maand."
            : $"{procent:0.##} % van {Dutch.Euro(centen)} is {Dutch.Euro(precies / 100)}. Naar boven afgerond op een cent: {Dutch.Euro(bedrag)} per maand.";
        return new Bedrag(bedrag, berekening, $"{percentage.Bron}; {norm.Bron}", Fictief: norm.Fictief || percentage.Status == NormStatus.Fictief);
    }
}
