using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Text;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Domain.Regels;
using Kandidaat = Transferpunt.Woningaanbod.Domain.Kandidaat;

namespace Transferpunt.Tests.Woningaanbod;

/// <summary>What the rules tell, to whom it may be told, and in what words.</summary>
public sealed partial class RegelTests
{
    [Theory]
    [InlineData(2_345_678, 43_210L, null)]
    [InlineData(5_432_198, 43_210L, 60_000L)]
    [InlineData(5_432_198, 76_543L, 70_000L)]
    public void Geen_regel_noemt_het_inkomen_of_de_betaalbare_huur(long inkomen, long betaalbaar, long? profiel)
    {
        Profiel(p => p with { MaximumRekenhuurInCenten = profiel });
        _inkomen = _inkomen! with { RekeninkomenPerJaarInCenten = inkomen, BetaalbareHuurInCenten = betaalbaar };

        var tekst = string.Join("\n", Beoordeel(Passend).Regels.SelectMany(r => r.Gegevens.Select(g => g.Waarde).Append(r.Zin)));

        Assert.DoesNotContain(Dutch.Euro(inkomen), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Dutch.Euro(betaalbaar), tekst, StringComparison.Ordinal);
        Assert.Equal(profiel is not null, tekst.Contains(Dutch.Euro(profiel ?? 0), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-02-28", "2026-03-01", true)]
    [InlineData("2026-03-01", "2026-03-02", true)]
    [InlineData("2026-02-28", "2026-03-02", false)]
    public void Van_twee_indicaties_is_het_genoeg_als_een_de_dag_dekt(string eersteTot, string tweedeVan, bool voldaan)
    {
        var eerste = _indicatie! with { GeldigTotEnMet = DateOnly.Parse(eersteTot, null) };
        var tweede = Casussen.IndicatieVan(Nummer) with { GeldigVan = DateOnly.Parse(tweedeVan, null) };
        var kandidaat = Kandidaat.Nieuw(Nummer);
        kandidaat.Verwerk(_casus);
        kandidaat.Verwerk(eerste with { GeldigTotEnMet = new DateOnly(2030, 1, 1) });
        kandidaat.Verwerk(tweede);
        kandidaat.Verwerk(eerste);

        Assert.Equal(2, kandidaat.Indicaties.Count);
        Assert.Equal(voldaan, new IndicatieGeldig().Toets(Gepubliceerd(Passend), kandidaat, Kader).Voldaan);
    }

    [Fact]
    public void Zinnen_en_gegevens_noemen_stappen_en_vormen_in_gewone_woorden()
    {
        var woning = Gepubliceerd(Passend with { Contractvormen = [Contractvorm.HousingFirst, Contractvorm.GemengdWonen] });
        woning.Reserveer();
        var kandidaat = Kandidaat.Nieuw(Nummer);
        kandidaat.Verwerk(_casus);

        var vrij = new Beschikbaar().Toets(woning, kandidaat, Kader);
        var vorm = new ContractvormMogelijk().Toets(woning, kandidaat, Kader);

        Assert.Equal("voorgedragen", Assert.Single(vrij.Gegevens).Waarde);
        Assert.Equal(["omklap", "housing first, gemengd wonen"], vorm.Gegevens.Select(g => g.Waarde));
    }

    [Fact]
    public void Elke_stap_en_elke_vorm_heeft_een_woord()
    {
        Assert.Equal("verhuizing gepland", Woorden.Van(VoordrachtStatus.VerhuizingGepland));
        Assert.DoesNotContain("onbekend", Enum.GetValues<VoordrachtStatus>().Skip(1).Select(Woorden.Van));
        Assert.DoesNotContain("onbekend", Enum.GetValues<WoningStatus>().Skip(1).Select(Woorden.Van));
        Assert.DoesNotContain("onbekend", Enum.GetValues<Contractvorm>().Skip(1).Select(Woorden.Van));
    }
}
