using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.WerkEnInkomen.Domain.Regels;
using Domein = Transferpunt.WerkEnInkomen.Domain;

namespace Transferpunt.Tests.WerkEnInkomen;

public sealed class BedragregelTests
{
    [Theory]
    [InlineData("1990-01-15", false, 140150)]
    [InlineData("1990-01-15", true, 200213)]
    [InlineData("2005-03-01", false, 140150)]
    [InlineData("2005-03-02", false, 34599)]
    [InlineData("2008-03-01", false, 34599)]
    [InlineData("2008-03-02", false, 0)]
    public void De_norm_na_de_verhuizing_hangt_af_van_leeftijd_en_partner(string geboren, bool partner, long centen) =>
        Assert.Equal(centen, NormZelfstandig.Op(Situaties.Op("2026-03-01", geboren: geboren, partner: partner), new(2026, 3, 1)).InCenten);

    [Fact]
    public void Wie_op_29_februari_is_geboren_is_in_een_gewoon_jaar_op_1_maart_jarig()
    {
        var situatie = Situaties.Op("2029-03-01", geboren: "2008-02-29");
        Assert.Equal(20, situatie.LeeftijdOp(new(2029, 2, 28)));
        Assert.Equal(21, situatie.LeeftijdOp(new(2029, 3, 1)));
        Assert.Equal(20, situatie.LeeftijdOp(new(2028, 2, 29)));
    }

    [Fact]
    public void Op_de_verhuisdatum_springt_de_norm_van_inrichting_naar_zelfstandig()
    {
        var plan = Domein.Uitkeringsplan.Maak(Situaties.Op("2026-03-01"), 1);
        Assert.Equal((49076, 140150), (plan.NormVoor!.InCenten, plan.NormNa!.InCenten));
        Assert.Equal("Norm in een inrichting € 443,76 + verhoging € 47,00 = € 490,76 per maand (norm vanaf 1 januari 2026).", plan.NormVoor.Berekening);
        Assert.Equal("Norm voor een alleenstaande van 21 jaar tot de AOW-leeftijd: € 1.401,50 per maand (norm vanaf 1 januari 2026).", plan.NormNa.Berekening);
        Assert.Contains("art. 21", plan.NormNa.Bron, StringComparison.Ordinal);
        Assert.False(plan.NormNa.Fictief);
    }

    [Fact]
    public void Onder_de_21_is_er_in_een_inrichting_geen_bijstand_en_daarna_een_lage_norm_met_een_taak()
    {
        var plan = Domein.Uitkeringsplan.Maak(Situaties.Op("2026-03-01", geboren: "2006-06-01"), 1);
        Assert.Equal((0, 34599), (plan.NormVoor!.InCenten, plan.NormNa!.InCenten));
        Assert.Contains(plan.Taken, t => t.Code == LageNorm.Code);
    }

    [Theory]
    [InlineData("1955-01-01", false, "aow.leeftijd")]
    [InlineData("2006-06-01", true, "bijstand.norm.gehuwd.18-20")]
    public void Waar_de_juiste_norm_niet_te_kiezen_is_staat_er_geen_verkeerd_bedrag(string geboren, bool partner, string ontbreekt)
    {
        var norm = NormZelfstandig.Op(Situaties.Op("2026-03-01", geboren: geboren, partner: partner), new(2026, 3, 1));
        Assert.Equal((null, ontbreekt), (norm.InCenten, norm.OntbrekendeNorm));
    }

    [Theory]
    [InlineData("1990-01-15", false, 133143, "€ 1.331,425")]
    [InlineData("1990-01-15", true, 190203, "€ 1.902,0235")]
    [InlineData("2006-06-01", false, 32870, "€ 328,6905")]
    public void Het_voorschot_is_minstens_95_procent_en_wordt_naar_boven_afgerond(string geboren, bool partner, long centen, string precies)
    {
        var voorschot = Domein.Uitkeringsplan.Maak(Situaties.Op("2026-03-01", geboren: geboren, partner: partner), 1).Voorschot!;
        Assert.Equal(centen, voorschot.InCenten);
        Assert.Contains($"is {precies}. Naar boven afgerond op een cent", voorschot.Berekening, StringComparison.Ordinal);
        Assert.Contains("art. 52", voorschot.Bron, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-21", "2026-02-02", 54736, "12 dagen zonder uitkering: 11/31 × € 1.401,50 + 1/28 × € 1.401,50 = € 547,36.")]
    [InlineData("2024-02-10", "2024-02-22", 53124, "12 dagen zonder uitkering: 12/29 × € 1.283,83 = € 531,24.")]
    [InlineData("2025-12-25", "2026-01-05", 48998, "11 dagen zonder uitkering: 7/31 × € 1.369,06 + 4/31 × € 1.401,50 = € 489,98.")]
    [InlineData("2026-02-01", "2026-03-01", 140150, "28 dagen zonder uitkering: 28/28 × € 1.401,50 = € 1.401,50.")]
    [InlineData("2026-02-02", "2026-02-02", 0, "De uitkering begint op de verhuisdatum. Er is geen gat.")]
    public void Een_gat_kost_per_maand_het_deel_van_de_norm(string verhuisdatum, string melding, long centen, string berekening)
    {
        var situatie = Situaties.Op(verhuisdatum, melding);
        var gat = Gatregel.Bereken(situatie, Ingangsdatumregel.Bepaal(situatie));
        Assert.Equal((centen, berekening), (gat.InCenten, gat.Berekening));
    }

    [Fact]
    public void Een_gat_over_een_dag_zonder_norm_noemt_de_norm()
    {
        var situatie = Situaties.Op("2026-06-20", "2026-07-05");
        var gat = Gatregel.Bereken(situatie, Ingangsdatumregel.Bepaal(situatie));
        Assert.Equal((null, "bijstand.norm.alleenstaand.21-aow"), (gat.InCenten, gat.OntbrekendeNorm));
    }

    [Theory]
    [InlineData(InkomenSoort.Loon)]
    [InlineData(InkomenSoort.AndereUitkering)]
    public void Met_ander_inkomen_is_er_geen_uitkering_geen_gat_en_geen_taak_ervoor(InkomenSoort soort)
    {
        var plan = Domein.Uitkeringsplan.Maak(Situaties.Op("2026-01-21", melding: null, soort: soort), 1);
        Assert.Null(plan.Ingangsdatum);
        Assert.Equal((0, 0), (plan.GatInDagen, plan.Gat!.InCenten));
        Assert.Equal((null, null, null), (plan.NormVoor, plan.NormNa, plan.Voorschot));
        Assert.Equal([BrpAangifte.Code, HuurtoeslagAanvragen.Code], plan.Taken.Select(t => t.Code));
        Assert.Contains("geen uitkering gepland", plan.Toelichting, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2026-02-02")]
    public void Lopende_bijstand_loopt_in_dezelfde_gemeente_door_met_de_nieuwe_norm_en_zonder_nieuwe_aanvraag(string? melding)
    {
        // 23 years old and moved already: with a new aanvraag there would be a zoektermijn, a voorschot and a gap.
        var plan = Domein.Uitkeringsplan.Maak(
            Situaties.Op("2026-01-21", melding, geboren: "2002-06-01", soort: InkomenSoort.Bijstand), 1);
        Assert.Equal((new DateOnly(2026, 1, 21), 0, 0L), (plan.Ingangsdatum!.Value, plan.GatInDagen, plan.Gat!.InCenten!.Value));
        Assert.Equal((49076, 140150, null), (plan.NormVoor!.InCenten, plan.NormNa!.InCenten, plan.Voorschot));
        Assert.Equal([BrpAangifte.Code, HuurtoeslagAanvragen.Code], plan.Taken.Select(t => t.Code));
        Assert.Equal("De uitkering loopt door. Vanaf de verhuisdatum geldt de nieuwe norm.", plan.Toelichting);
    }

    [Fact]
    public void Lopende_bijstand_loopt_naar_een_andere_gemeente_niet_door()
    {
        var plan = Domein.Uitkeringsplan.Maak(
            Situaties.Op("2026-03-01", melding: null, bestemming: "0352", soort: InkomenSoort.Bijstand), 1);
        string[] nodig = [AanvraagUiterlijk.Code, Voorschotregel.Code, AndereGemeente.CodeBeeindigen, AndereGemeente.CodeMelding];
        Assert.Empty(nodig.Except(plan.Taken.Select(t => t.Code)));
        Assert.NotNull(plan.Voorschot);
    }
}
