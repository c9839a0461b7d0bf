using Transferpunt.Platform.Text;
using Transferpunt.WerkEnInkomen.Domain;
using Transferpunt.WerkEnInkomen.Domain.Regels;
using InkomenSoort = Transferpunt.Contracts.WerkEnInkomen.V1.InkomenSoort;

namespace Transferpunt.Tests.WerkEnInkomen;

public sealed class DatumregelTests
{
    [Theory]
    [InlineData("2026-02-28", "2026-03-01", "2026-03-01", 0)]
    [InlineData("2026-03-01", "2026-03-01", "2026-03-01", 0)]
    [InlineData("2026-03-01", "2026-02-28", "2026-03-01", 1)]
    [InlineData("2028-03-01", "2028-02-28", "2028-03-01", 2)]
    [InlineData("2026-02-02", "2026-01-21", "2026-02-02", 12)]
    public void De_uitkering_begint_op_de_verhuisdatum_maar_niet_voor_de_melding(string melding, string verhuisdatum, string ingang, int gat)
    {
        var uitkomst = Ingangsdatumregel.Bepaal(Situaties.Op(verhuisdatum, melding));
        Assert.Equal((ingang, gat), (Dates.Write(uitkomst.Dag), uitkomst.GatInDagen));
    }

    [Theory]
    [InlineData("2026-04-01", 0)]
    [InlineData("2026-02-02", 0)]
    [InlineData("2026-01-31", 2)]
    public void Zonder_melding_telt_de_dag_van_vandaag_en_is_er_een_taak(string verhuisdatum, int gat)
    {
        var situatie = Situaties.Op(verhuisdatum, melding: null);
        Assert.Equal(gat, Ingangsdatumregel.Bepaal(situatie).GatInDagen);
        Assert.Equal(Dates.Parse(verhuisdatum), MeldingDoen.Taak(situatie)!.Uiterlijk);
        Assert.Null(MeldingDoen.Taak(Situaties.Op(verhuisdatum)));
    }

    [Theory]
    [InlineData("2026-04-01", "2026-02-03", false)]
    [InlineData("2026-03-31", "2026-02-02", false)]
    [InlineData("2026-03-30", "2026-02-01", true)]
    [InlineData("2028-03-01", "2028-01-04", false)]
    [InlineData("2027-03-01", "2027-01-03", false)]
    public void De_acht_weken_na_de_aanvraag_zijn_om_voor_de_verhuisdatum_en_anders_is_er_een_voorschot(string verhuisdatum, string uiterlijk, bool teLaat)
    {
        var situatie = Situaties.Op(verhuisdatum);
        Assert.Equal(Dates.Parse(uiterlijk), AanvraagUiterlijk.Taak(situatie).Uiterlijk);
        var plan = Uitkeringsplan.Maak(situatie, 1);
        Assert.Equal(teLaat, plan.Taken.Any(t => t.Code == Voorschotregel.Code));
        Assert.Equal(teLaat, plan.Voorschot is not null);
    }

    [Fact]
    public void Het_voorschot_is_er_uiterlijk_vier_weken_na_de_aanvraag()
    {
        Assert.Equal(new(2026, 3, 2), Voorschotregel.Taak(Situaties.Op("2026-03-01")).Uiterlijk);
        Assert.Equal(new(2028, 2, 29), Voorschotregel.Taak(Situaties.Op("2028-03-01", "2028-02-01", vandaag: "2028-02-01")).Uiterlijk);
    }

    [Fact]
    public void Onder_de_27_kan_de_aanvraag_vier_weken_na_de_melding()
    {
        var jong = Situaties.Op("2026-04-20", geboren: "1999-02-03");
        Assert.Equal(new(2026, 3, 2), Zoektermijn.VroegsteAanvraag(jong));
        Assert.Equal(new(2026, 3, 1), Zoektermijn.Taak(jong)!.Uiterlijk);
        Assert.True(AanvraagUiterlijk.IsTeLaat(jong));
        Assert.Equal(new(2026, 3, 30), Voorschotregel.Taak(jong).Uiterlijk);

        var net27 = Situaties.Op("2026-04-20", geboren: "1999-02-02");
        Assert.Null(Zoektermijn.Taak(net27));
        Assert.Equal(new(2026, 2, 2), Zoektermijn.VroegsteAanvraag(net27));
        Assert.False(AanvraagUiterlijk.IsTeLaat(net27));
    }

    [Theory]
    [InlineData("2026-03-01", "2026-03-06", "1 februari 2026")]
    [InlineData("2026-02-26", "2026-03-03", "29 januari 2026")]
    [InlineData("2028-02-26", "2028-03-02", "29 januari 2028")]
    [InlineData("2028-03-28", "2028-04-02", "29 februari 2028")]
    public void De_verhuisaangifte_kan_van_vier_weken_ervoor_tot_vijf_dagen_erna(string verhuisdatum, string uiterlijk, string vanaf)
    {
        var taak = BrpAangifte.Taak(Situaties.Op(verhuisdatum));
        Assert.Equal(Dates.Parse(uiterlijk), taak.Uiterlijk);
        Assert.Contains($"van {vanaf} tot en met", taak.Zin, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-04-02", "2026-05-01")]
    [InlineData("2026-01-31", "2026-02-01")]
    [InlineData("2028-02-29", "2028-03-01")]
    [InlineData("2026-12-02", "2027-01-01")]
    public void Huurtoeslag_begint_op_de_eerste_van_een_hele_maand(string verhuisdatum, string vanaf) =>
        Assert.Equal(Dates.Parse(vanaf), HuurtoeslagAanvragen.Taak(Situaties.Op(verhuisdatum)).Uiterlijk);

    [Fact]
    public void Naar_een_andere_gemeente_krijgen_beide_gemeenten_een_taak()
    {
        Assert.Empty(AndereGemeente.Taken(Situaties.Op("2026-03-01")));
        var situatie = Situaties.Op("2026-03-01", melding: null, bestemming: "0352");
        Assert.Equal(
            [(AndereGemeente.CodeBeeindigen, new DateOnly(2026, 2, 28)), (AndereGemeente.CodeMelding, new DateOnly(2026, 3, 1))],
            AndereGemeente.Taken(situatie).Select(t => (t.Code, t.Uiterlijk!.Value)));
        Assert.Null(MeldingDoen.Taak(situatie));
    }

    [Theory]
    [InlineData("2026-02-02", "0344", null, InkomenSoort.Geen, true)]
    [InlineData(null, "0344", null, InkomenSoort.Geen, false)]
    [InlineData(null, "0344", null, InkomenSoort.Bijstand, true)]
    [InlineData(null, "0352", null, InkomenSoort.Loon, true)]
    [InlineData(null, "0352", "2026-01-20", InkomenSoort.Bijstand, false)]
    [InlineData("2026-01-19", "0352", "2026-01-20", InkomenSoort.Bijstand, false)]
    [InlineData("2026-01-20", "0352", "2026-01-20", InkomenSoort.Bijstand, true)]
    [InlineData("2026-01-20", "0352", null, InkomenSoort.Geen, false)]
    public void Het_plan_zegt_of_de_melding_die_nodig_is_is_gedaan(
        string? melding, string bestemming, string? sinds, InkomenSoort soort, bool gedaan)
    {
        var situatie = Situaties.Op("2026-04-20", melding, bestemming: bestemming, soort: soort, bestemmingSinds: sinds);
        var plan = Uitkeringsplan.Maak(situatie, 1);
        Assert.Equal(gedaan, plan.MeldingGedaan);
        Assert.Equal(!gedaan, plan.Taken.Any(t => t.Code is MeldingDoen.Code or AndereGemeente.CodeMelding));
        Assert.Equal(!gedaan, plan.Toelichting.EndsWith("De melding moet dan op tijd zijn gedaan.", StringComparison.Ordinal));
    }

    [Fact]
    public void Een_melding_bij_de_oude_gemeente_laat_de_uitkering_in_de_nieuwe_niet_eerder_beginnen()
    {
        var situatie = Situaties.Op("2026-01-31", "2026-01-10", bestemming: "0352", bestemmingSinds: "2026-01-20");
        Assert.Equal((new DateOnly(2026, 2, 2), 2), (Ingangsdatumregel.Bepaal(situatie).Dag, Ingangsdatumregel.Bepaal(situatie).GatInDagen));
    }

    [Fact]
    public void Een_ontbrekende_termijn_wordt_genoemd_en_houdt_de_andere_taken_niet_tegen()
    {
        // Before 2015 there is no row for the verhuisaangifte, and before 2026 none for the percentage of the voorschot.
        var plan = Uitkeringsplan.Maak(Situaties.Op("2014-06-02", "2014-06-01", vandaag: "2014-06-01"), 1);
        var aangifte = plan.Taken.Single(t => t.Code == BrpAangifte.Code);
        Assert.Null(aangifte.Uiterlijk);
        Assert.Contains("brp.verhuisaangifte.vroegst", aangifte.Zin, StringComparison.Ordinal);
        Assert.Equal(new(2014, 6, 2), plan.Ingangsdatum);
        Assert.Contains(plan.Taken, t => t.Code == AanvraagUiterlijk.Code && t.Uiterlijk == new DateOnly(2014, 4, 6));
    }
}
