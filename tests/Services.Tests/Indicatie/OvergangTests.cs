using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Platform.Text;
using static Transferpunt.Tests.Indicatie.IndicatieOmgeving;

namespace Transferpunt.Tests.Indicatie;

public sealed class OvergangTests
{
    [Theory]
    [InlineData("2026-03-01", "2026-02-28")]
    [InlineData("2028-03-01", "2028-02-29")]
    [InlineData("2027-01-01", "2026-12-31")]
    [InlineData("2026-05-15", "2026-05-14")]
    public async Task Het_verblijf_eindigt_de_dag_voor_de_verhuisdatum(string verhuisdatum, string laatsteDag)
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id, totEnMet: "2029-01-31");
        await omgeving.VerhuisdatumAsync(Casus, 1, Dates.Parse(verhuisdatum));
        await omgeving.AllesVerwerktAsync();

        var overgang = (await omgeving.LeesAsync(id)).Overgang;
        Assert.Equal((laatsteDag, verhuisdatum), (overgang.VerblijfTotEnMet, overgang.AmbulantVanaf));
        Assert.True(overgang.IndicatieDektVerhuisdatum);
        Assert.Equal(1, overgang.VerhuisdatumVersie);
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public async Task De_overgang_zegt_of_de_indicatie_de_verhuisdatum_dekt(string verhuisdatum, bool dekt)
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id, "2026-03-01", "2026-03-31");
        await omgeving.VerhuisdatumAsync(Casus, 1, Dates.Parse(verhuisdatum));
        await omgeving.AllesVerwerktAsync();
        Assert.Equal(dekt, (await omgeving.LeesAsync(id)).Overgang.IndicatieDektVerhuisdatum);
    }

    [Fact]
    public async Task Een_verzette_verhuisdatum_verzet_de_overgang_een_keer_en_een_oud_bericht_verandert_niets()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id);
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1), version: 7);
        await omgeving.VerhuisdatumAsync(Casus, 2, new(2026, 4, 13), version: 3);
        await omgeving.VerhuisdatumAsync(Casus, 2, new(2026, 4, 13), version: 3);
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1), version: 9);
        await omgeving.AllesVerwerktAsync();

        var indicatie = await omgeving.LeesAsync(id);
        Assert.Equal("2026-04-13", indicatie.Overgang.AmbulantVanaf);
        Assert.Equal(2, indicatie.Overgang.VerhuisdatumVersie);
        Assert.Equal(
            new IndicatieStand(Guid.Parse(id), Casus, Toegang, new(2026, 2, 1), new(2027, 1, 31), new(2026, 4, 12), new(2026, 4, 13), true, 2),
            await omgeving.LaatsteStandAsync());
        Assert.Equal(2, await omgeving.AantalAsync<OvergangGepland>());
    }

    [Fact]
    public async Task Een_vervallen_verhuisdatum_trekt_de_overgang_in()
    {
        await using var omgeving = await StartAsync();
        var id = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(id);
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1));
        await omgeving.VerhuisdatumAsync(Casus, 2, null);
        await omgeving.AllesVerwerktAsync();
        Assert.Null((await omgeving.LeesAsync(id)).Overgang);
        var stand = await omgeving.LaatsteStandAsync();
        Assert.Equal((null, null, false, 2), (stand.VerblijfTotEnMet, stand.AmbulantVanaf, stand.DektVerhuisdatum, stand.VerhuisdatumVersie));
        Assert.Equal(2, await omgeving.AantalAsync<OvergangGepland>());
    }

    [Fact]
    public async Task Een_verhuisdatum_voor_het_besluit_wordt_bewaard_tot_het_besluit()
    {
        await using var omgeving = await StartAsync();
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1));
        await omgeving.VerhuisdatumAsync(Casus, 2, new(2026, 4, 13));
        await omgeving.AllesVerwerktAsync();
        var id = await omgeving.MeldingAsync();
        Assert.Null((await omgeving.LeesAsync(id)).Overgang);

        await omgeving.BesluitAsync(id);
        var overgang = (await omgeving.LeesAsync(id)).Overgang;
        Assert.Equal(("2026-04-12", "2026-04-13", 2), (overgang.VerblijfTotEnMet, overgang.AmbulantVanaf, overgang.VerhuisdatumVersie));
        Assert.Equal(1, await omgeving.AantalAsync<OvergangGepland>());
    }

    [Fact]
    public async Task Het_nieuwste_besluit_draagt_de_overgang_ook_als_de_melding_ouder_is()
    {
        await using var omgeving = await StartAsync();
        var oudeMelding = await omgeving.MeldingAsync();
        var nieuweMelding = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(nieuweMelding);
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1));
        await omgeving.AllesVerwerktAsync();
        await omgeving.BesluitAsync(oudeMelding);

        Assert.Null((await omgeving.LeesAsync(nieuweMelding)).Overgang);
        Assert.Equal("2026-04-01", (await omgeving.LeesAsync(oudeMelding)).Overgang.AmbulantVanaf);

        await omgeving.VerhuisdatumAsync(Casus, 2, new(2026, 5, 1));
        await omgeving.AllesVerwerktAsync();
        Assert.Null((await omgeving.LeesAsync(nieuweMelding)).Overgang);
        Assert.Equal("2026-05-01", (await omgeving.LeesAsync(oudeMelding)).Overgang.AmbulantVanaf);
    }

    [Fact]
    public async Task Een_nieuw_besluit_voor_later_neemt_de_verhuizing_pas_over_als_de_verhuisdatum_erin_valt()
    {
        await using var omgeving = await StartAsync();
        var eerste = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(eerste, "2026-02-01", "2026-06-30");
        await omgeving.VerhuisdatumAsync(Casus, 1, new(2026, 4, 1));
        await omgeving.AllesVerwerktAsync();
        var tweede = await omgeving.MeldingAsync();
        await omgeving.BesluitAsync(tweede, "2026-07-01", "2027-06-30");

        Assert.Equal("2026-04-01", (await omgeving.LeesAsync(eerste)).Overgang.AmbulantVanaf);
        Assert.Null((await omgeving.LeesAsync(tweede)).Overgang);
        Assert.Equal(1, await omgeving.AantalAsync<OvergangGepland>());

        await VerzetAsync(omgeving, 2, new(2026, 7, 1), drager: tweede, ander: eerste, dekt: true);
        await VerzetAsync(omgeving, 3, new(2026, 6, 30), drager: eerste, ander: tweede, dekt: true);
        await VerzetAsync(omgeving, 4, new(2027, 7, 1), drager: tweede, ander: eerste, dekt: false);
        await VerzetAsync(omgeving, 5, null, drager: tweede, ander: eerste, dekt: false);
        await VerzetAsync(omgeving, 6, new(2026, 4, 13), drager: eerste, ander: tweede, dekt: true);
    }

    private static async Task VerzetAsync(IndicatieOmgeving omgeving, int versie, DateOnly? datum, string drager, string ander, bool dekt)
    {
        await omgeving.VerhuisdatumAsync(Casus, versie, datum);
        await omgeving.AllesVerwerktAsync();
        Assert.Equal(datum is { } dag ? Dates.Write(dag) : null, (await omgeving.LeesAsync(drager)).Overgang?.AmbulantVanaf);
        Assert.Null((await omgeving.LeesAsync(ander)).Overgang);
        var stand = await omgeving.LaatsteStandAsync();
        Assert.Equal(
            (Guid.Parse(drager), datum, dekt, versie), (stand.IndicatieId, stand.AmbulantVanaf, stand.DektVerhuisdatum, stand.VerhuisdatumVersie));
        Assert.Equal(versie, await omgeving.AantalAsync<OvergangGepland>());
    }
}
