namespace Transferpunt.WerkEnInkomen.Domain.Regels;

/// <summary>The norm for who lives independently (Participatiewet art. 20 and 21). Where the dossier does not say enough to
/// choose the right norm, the one that is missing is named instead of using another.</summary>
internal static class NormZelfstandig
{
    private const int Volwassen = 18;
    private const int NormVanaf = 21;

    // The AOW has never begun before 65, so below it the norm "tot de AOW-leeftijd" is always right.
    private const int ZekerOnderAow = 65;

    /// <summary>The norm a month on a day.</summary>
    public static Bedrag Op(Situatie situatie, DateOnly dag)
    {
        var leeftijd = situatie.LeeftijdOp(dag);
        var partner = situatie.Gegevens.Partner;
        return leeftijd switch
        {
            < Volwassen => new Bedrag(0, "Onder de 18 jaar is er geen bijstand op eigen naam.", "Participatiewet art. 13 lid 1"),
            >= ZekerOnderAow => Bedrag.Ontbreekt("aow.leeftijd", dag),
            // The norm then depends on the age of the partner, which nobody recorded.
            < NormVanaf when partner => Bedrag.Ontbreekt("bijstand.norm.gehuwd.18-20", dag),
            < NormVanaf => Zoek(situatie, "bijstand.norm.alleenstaand.18-20", dag, "Norm voor een alleenstaande van 18 tot en met 20 jaar"),
            _ when partner => Zoek(situatie, "bijstand.norm.gehuwd.21-aow", dag, "Norm voor partners samen, van 21 jaar tot de AOW-leeftijd"),
            _ => Zoek(situatie, "bijstand.norm.alleenstaand.21-aow", dag, "Norm voor een alleenstaande van 21 jaar tot de AOW-leeftijd"),
        };
    }

    private static Bedrag Zoek(Situatie situatie, string parameter, DateOnly dag, string omschrijving) =>
        situatie.Basis.Normen.Find(parameter, dag) is { } norm ? Bedrag.Van(norm, omschrijving) : Bedrag.Ontbreekt(parameter, dag);
}
