using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

public sealed class StroomTests : IAsyncLifetime
{
    private ServiceFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Duizend_woningen_met_37_foute_slaat_963_op_en_noemt_elke_fout_met_plaats_en_veld()
    {
        var fout = Enumerable.Range(0, 37).Select(nummer => (nummer * 27) + 5).ToHashSet();
        var woningen = Enumerable.Range(0, 1000).Select(index =>
        {
            var woning = Woning($"W-{index}");
            if (fout.Contains(index))
            {
                woning.Adres.Postcode = "fout";
                woning.Kamers = 0;
            }

            return woning;
        });

        var antwoord = await StuurAsync(woningen);

        Assert.Equal((1000, 963, 37), (antwoord.Ontvangen, antwoord.Opgeslagen, antwoord.Geweigerd));
        Assert.Equal(Enumerable.Range(0, 1000), antwoord.Uitkomsten.Select(u => u.Index));
        Assert.Equal(Enumerable.Range(0, 1000).Select(i => $"W-{i}"), antwoord.Uitkomsten.Select(u => u.ExternId));
        Assert.All(antwoord.Uitkomsten, uitkomst =>
        {
            var isFout = fout.Contains(uitkomst.Index);
            Assert.Equal(isFout ? PublicatieUitkomst.Geweigerd : PublicatieUitkomst.Nieuw, uitkomst.Uitkomst);
            Assert.Equal(isFout ? ["adres.postcode", "kamers"] : [], uitkomst.Fouten.Select(f => f.Veld).Order(StringComparer.Ordinal));
        });
        Assert.Equal(963, await TelAsync());
    }

    [Fact]
    public async Task Dubbele_woningen_in_een_stroom_volgen_dezelfde_regels_als_losse_berichten()
    {
        var anders = Woning("W-1", versie: 3);
        anders.Kamers = 4;

        var antwoord = await StuurAsync([Woning("W-1", versie: 2), Woning("W-1", versie: 2), anders, Woning("W-1", versie: 1), AndersMaarZelfdeVersie()]);

        Assert.Equal(
            [PublicatieUitkomst.Nieuw, PublicatieUitkomst.Ongewijzigd, PublicatieUitkomst.Bijgewerkt, PublicatieUitkomst.Verouderd, PublicatieUitkomst.Geweigerd],
            antwoord.Uitkomsten.Select(u => u.Uitkomst));
        Assert.Equal("extern_versie", Assert.Single(antwoord.Uitkomsten[4].Fouten).Veld);
        Assert.Equal(1, await TelAsync());
    }

    [Fact]
    public async Task Twee_gelijke_stromen_tegelijk_geven_elke_woning_een_keer()
    {
        var woningen = Enumerable.Range(0, 400).Select(index => Woning($"W-{index}")).ToList();

        var antwoorden = await Task.WhenAll(StuurAsync(woningen), StuurAsync(woningen), StuurAsync(woningen));

        Assert.Equal(400, await TelAsync());
        Assert.All(antwoorden, antwoord => Assert.Equal(0, antwoord.Geweigerd));
        Assert.Equal(400, antwoorden.Sum(a => a.Opgeslagen));
    }

    private static Woninggegevens AndersMaarZelfdeVersie()
    {
        var woning = Woning("W-1", versie: 3);
        woning.Kamers = 5;
        return woning;
    }

    private async Task<PubliceerWoningenResponse> StuurAsync(IEnumerable<Woninggegevens> woningen)
    {
        var client = new WoningService.WoningServiceClient(_fixture.As(Rol.Corporatie, Corporatie));
        using var stroom = client.PubliceerWoningen();
        foreach (var woning in woningen)
        {
            await stroom.RequestStream.WriteAsync(new PubliceerWoningenRequest { Woning = woning });
        }

        await stroom.RequestStream.CompleteAsync();
        return await stroom.ResponseAsync;
    }

    private async Task<int> TelAsync()
    {
        var client = new WoningService.WoningServiceClient(_fixture.As(Rol.Corporatie, Corporatie));
        var (aantal, token) = (0, "");
        do
        {
            var bladzijde = await client.ListWoningenAsync(new ListWoningenRequest { PageSize = 100, PageToken = token });
            aantal += bladzijde.Woningen.Count;
            token = bladzijde.NextPageToken;
        }
        while (token.Length > 0);
        return aantal;
    }
}
