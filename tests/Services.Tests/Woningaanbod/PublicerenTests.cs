using Google.Rpc;
using Grpc.Core;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

public sealed class PublicerenTests : IAsyncLifetime
{
    private ServiceFixture _fixture = null!;

    private WoningService.WoningServiceClient Als(string oin) => new(_fixture.As(Rol.Corporatie, oin));

    public async Task InitializeAsync() => _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Een_gepubliceerde_woning_is_beschikbaar_met_haar_rekenhuur()
    {
        var antwoord = await Als(Corporatie).PubliceerWoningAsync(Publicatie(Woning()));
        var woning = (await Als(Corporatie).GetWoningAsync(new GetWoningRequest { WoningId = antwoord.WoningId })).Woning;

        Assert.Equal(PublicatieUitkomst.Nieuw, antwoord.Uitkomst);
        Assert.Equal(WoningStatus.Beschikbaar, woning.Status);
        Assert.Equal(65_000, woning.RekenhuurInCenten);
        Assert.Equal(Woning(), woning.Gegevens);
    }

    [Fact]
    public async Task Hetzelfde_bericht_verandert_niets_een_ouder_wordt_genegeerd_en_een_nieuwer_werkt_bij()
    {
        var client = Als(Corporatie);
        var eerste = await client.PubliceerWoningAsync(Publicatie(Woning(versie: 5)));
        var gelijk = await client.PubliceerWoningAsync(Publicatie(Woning(versie: 5)));
        var oud = Woning(versie: 4);
        oud.Kamers = 4;
        var ouder = await client.PubliceerWoningAsync(Publicatie(oud));
        var nieuw = Woning(versie: 6);
        nieuw.Kamers = 3;
        var nieuwer = await client.PubliceerWoningAsync(Publicatie(nieuw));

        Assert.Equal(PublicatieUitkomst.Ongewijzigd, gelijk.Uitkomst);
        Assert.Equal(PublicatieUitkomst.Verouderd, ouder.Uitkomst);
        Assert.Equal(PublicatieUitkomst.Bijgewerkt, nieuwer.Uitkomst);
        Assert.Equal(eerste.WoningId, nieuwer.WoningId);
        var woning = (await client.GetWoningAsync(new GetWoningRequest { WoningId = eerste.WoningId })).Woning;
        Assert.Equal((3, 2), (woning.Gegevens.Kamers, woning.Versie));
    }

    [Fact]
    public async Task Dezelfde_versie_met_andere_gegevens_is_een_fout_die_het_veld_noemt()
    {
        await Als(Corporatie).PubliceerWoningAsync(Publicatie(Woning()));
        var anders = Woning();
        anders.Kamers = 3;

        var fout = await Assert.ThrowsAsync<RpcException>(() => Als(Corporatie).PubliceerWoningAsync(Publicatie(anders)).ResponseAsync);

        Assert.Equal(["woning.extern_versie"], Velden(fout));
    }

    [Fact]
    public async Task Alle_fouten_van_een_woning_worden_tegelijk_genoemd()
    {
        var slecht = new Woninggegevens
        {
            ExternVersie = 1,
            Adres = new Adres { Straat = "Laan", Huisnummer = 1, Postcode = "1234 ab", Woonplaats = "Plaats", BagId = "12" },
            Gemeente = "99",
            Soort = (Woningsoort)77,
            KaleHuurInCenten = 1_000_000,
            ServicekostenInCenten = -1,
            BeschikbaarVanaf = "2026-02-30",
            Contractvormen = { (Contractvorm)55 },
            MinimumLeeftijd = 55,
            MaximumLeeftijd = 27,
        };

        var fout = await Assert.ThrowsAsync<RpcException>(() => Als(Corporatie).PubliceerWoningAsync(Publicatie(slecht)).ResponseAsync);

        Assert.Equal(StatusCode.InvalidArgument, fout.StatusCode);
        Assert.Equal(
            [
                "woning.adres.bag_id", "woning.adres.postcode", "woning.beschikbaar_vanaf", "woning.contractvormen[0]", "woning.extern_id",
                "woning.gemeente", "woning.kale_huur_in_centen", "woning.kamers", "woning.maximum_leeftijd", "woning.servicekosten_in_centen", "woning.soort",
            ],
            Velden(fout).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Een_geregistreerde_woning_wordt_met_een_publicatie_beschikbaar_en_een_latere_registratie_wist_niets()
    {
        var kaal = Woning(versie: 1);
        kaal.BeschikbaarVanaf = "";
        kaal.Contractvormen.Clear();
        var client = Als(Corporatie);
        var id = (await client.RegistreerWoningAsync(new RegistreerWoningRequest { VerzoekId = NieuwId(), Woning = kaal })).WoningId;
        var geregistreerd = (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.Status;
        await client.PubliceerWoningAsync(Publicatie(Woning(versie: 1)));
        kaal.ExternVersie = 2;
        kaal.Kamers = 3;
        await client.RegistreerWoningAsync(new RegistreerWoningRequest { VerzoekId = NieuwId(), Woning = kaal });

        Assert.Equal(WoningStatus.Geregistreerd, geregistreerd);
        var woning = (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning;
        Assert.Equal(WoningStatus.Beschikbaar, woning.Status);
        Assert.Equal((3, "2026-03-01", 2), (woning.Gegevens.Kamers, woning.Gegevens.BeschikbaarVanaf, woning.Gegevens.Contractvormen.Count));
    }

    [Fact]
    public async Task Een_andere_corporatie_ziet_de_woning_niet_en_regie_wel()
    {
        var id = (await Als(Corporatie).PubliceerWoningAsync(Publicatie(Woning()))).WoningId;

        var fout = await Assert.ThrowsAsync<RpcException>(
            () => Als(AndereCorporatie).GetWoningAsync(new GetWoningRequest { WoningId = id }).ResponseAsync);
        Assert.Equal(StatusCode.NotFound, fout.StatusCode);
        Assert.Empty((await Als(AndereCorporatie).ListWoningenAsync(new ListWoningenRequest())).Woningen);
        var regie = new WoningService.WoningServiceClient(_fixture.As(Rol.Regie, Regie));
        Assert.Equal(id, (await regie.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.WoningId);
    }

    [Fact]
    public async Task De_lijst_geeft_elke_woning_precies_een_keer_over_de_bladzijden_heen()
    {
        var client = Als(Corporatie);
        for (var nummer = 0; nummer < 5; nummer++)
        {
            await client.PubliceerWoningAsync(Publicatie(Woning($"W-{nummer}")));
            _fixture.Clock.Advance(TimeSpan.FromSeconds(nummer % 2));
        }

        var gezien = new List<string>();
        var token = "";
        do
        {
            var bladzijde = await client.ListWoningenAsync(new ListWoningenRequest { PageSize = 2, PageToken = token });
            gezien.AddRange(bladzijde.Woningen.Select(w => w.Gegevens.ExternId));
            token = bladzijde.NextPageToken;
        }
        while (token.Length > 0);

        Assert.Equal(["W-0", "W-1", "W-2", "W-3", "W-4"], gezien.Order());
        Assert.Equal(5, gezien.Count);
    }

    [Fact]
    public async Task Een_ingetrokken_woning_komt_met_een_nieuwer_bericht_terug()
    {
        var client = Als(Corporatie);
        var id = (await client.PubliceerWoningAsync(Publicatie(Woning(versie: 1)))).WoningId;
        var zonderReden = await Assert.ThrowsAsync<RpcException>(
            () => client.TrekWoningInAsync(new TrekWoningInRequest { VerzoekId = NieuwId(), WoningId = id }).ResponseAsync);
        await client.TrekWoningInAsync(new TrekWoningInRequest { VerzoekId = NieuwId(), WoningId = id, Reden = "De huurder blijft." });
        var ingetrokken = (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.Status;
        await client.PubliceerWoningAsync(Publicatie(Woning(versie: 2)));

        Assert.Equal(["reden"], Velden(zonderReden));
        Assert.Equal(WoningStatus.Ingetrokken, ingetrokken);
        Assert.Equal(WoningStatus.Beschikbaar, (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.Status);
    }

    [Fact]
    public async Task Een_oudere_intrekking_wordt_geweigerd_en_na_een_intrekking_brengt_een_ouder_bericht_de_woning_niet_terug()
    {
        var client = Als(Corporatie);
        var id = (await client.PubliceerWoningAsync(Publicatie(Woning(versie: 5)))).WoningId;
        TrekWoningInRequest Intrekking(long versie) => new() { VerzoekId = NieuwId(), WoningId = id, Reden = "De huurder blijft.", ExternVersie = versie };

        var negatief = await Assert.ThrowsAsync<RpcException>(() => client.TrekWoningInAsync(Intrekking(-1)).ResponseAsync);
        var ouder = await Assert.ThrowsAsync<RpcException>(() => client.TrekWoningInAsync(Intrekking(4)).ResponseAsync);
        var gebleven = (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.Status;
        await client.TrekWoningInAsync(Intrekking(8));
        var laat = await client.PubliceerWoningAsync(Publicatie(Woning(versie: 7)));

        Assert.Equal(["extern_versie"], Velden(negatief));
        Assert.Equal((StatusCode.FailedPrecondition, "BERICHT_VEROUDERD"), (ouder.StatusCode, ouder.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason));
        Assert.Equal(WoningStatus.Beschikbaar, gebleven);
        Assert.Equal(PublicatieUitkomst.Verouderd, laat.Uitkomst);
        Assert.Equal(WoningStatus.Ingetrokken, (await client.GetWoningAsync(new GetWoningRequest { WoningId = id })).Woning.Status);
    }

    private static IEnumerable<string> Velden(RpcException fout) =>
        fout.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Select(v => v.Field);
}
