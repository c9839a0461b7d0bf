using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Text;

namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The norm for one person who stays in an inrichting (Participatiewet art. 23): the norm and its verhoging. Under 21
/// there is none (art. 13 lid 2).</summary>
internal static class NormInInrichting
{
    private const int NormVanaf = 21;
    private const string Parameter = "bijstand.norm.inrichting.alleenstaand";
    private const string ParameterVerhoging = "bijstand.verhoging.inrichting.alleenstaand";

    /// <summary>The norm a month on a day.</summary>
    public static Bedrag Op(Situatie situatie, DateOnly dag)
    {
        if (situatie.LeeftijdOp(dag) < NormVanaf)
        {
            return new Bedrag(0, "Onder de 21 jaar is er in een inrichting geen bijstand.", "Participatiewet art. 13 lid 2");
        }

        var normen = situatie.Basis.Normen;
        if (normen.Find(Parameter, dag) is not { } norm)
        {
            return Bedrag.Ontbreekt(Parameter, dag);
        }

        if (normen.Find(ParameterVerhoging, dag) is not { } verhoging)
        {
            return Bedrag.Ontbreekt(ParameterVerhoging, dag);
        }

        var samen = norm.InCenten + verhoging.InCenten;
        var berekening = $"Norm in een inrichting {Dutch.Euro(norm.InCenten)} + verhoging {Dutch.Euro(verhoging.InCenten)} "
            + $"= {Dutch.Euro(samen)} per maand (norm vanaf {Dutch.Date(norm.GeldigVanaf)}).";
        var fictief = norm.Status == NormStatus.Fictief || verhoging.Status == NormStatus.Fictief;
        return new Bedrag(samen, berekening, $"{norm.Bron}; {verhoging.Bron}", Fictief: fictief);
    }
}
