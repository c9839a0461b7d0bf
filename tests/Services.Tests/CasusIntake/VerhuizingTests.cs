using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Tests.Support;
using static Transferpunt.Tests.CasusIntake.Wereld;

namespace Transferpunt.Tests.CasusIntake;

public sealed class VerhuizingTests
{
    private static readonly DateOnly Eerst = new(2026, 4, 1);
    private static readonly DateOnly Later = new(2026, 4, 13);

    [Fact]
    public async Task De_casus_volgt_de_voordracht_en_de_corporatie_doet_mee()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();

        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);
        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(VoordrachtVan(casusnummer, "Aanvaard"), 3));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Aanvaard);
        await wereld.Dienst.ReceiveAsync(new ContractVastgelegd(VoordrachtVan(casusnummer, "Contract", contractvorm: "Omklap"), 5));
        await wereld.Dienst.ReceiveAsync(new VerhuisdatumGewijzigd(
            VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Eerst, versie: 1, contractvorm: "Omklap"), 6));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.VerhuizingGepland);

        var verhuizing = (await wereld.LeesAsync(casusnummer)).Verhuizing;
        Assert.Equal(("2026-04-01", 1), (verhuizing.Verhuisdatum, verhuizing.VerhuisdatumVersie));
        Assert.Empty(await wereld.SignalenAsync(casusnummer));
        Assert.Contains((await wereld.EventsAsync(casusnummer)), g => g.Type.Contains("deelname", StringComparison.Ordinal) && g.Body.Contains(CorporatieOin, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_corporatie_ziet_wie_de_persoon_is_pas_als_haar_eigen_aanbod_is_aanvaard()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var vraag = new GetCasusRequest { Casusnummer = casusnummer };
        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);

        var eerder = (await wereld.Corporatie.GetCasusAsync(vraag)).Casus;
        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(VoordrachtVan(casusnummer, "Aanvaard"), 2));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Aanvaard);
        var daarna = (await wereld.Corporatie.GetCasusAsync(vraag)).Casus;

        Assert.Null(eerder.Persoon);
        Assert.Null(eerder.Huishouden);
        Assert.Null(eerder.Persoonsbeschrijving);
        Assert.Equal(2, eerder.Huishoudgrootte);
        Assert.Equal(("Roderick Zuiderzee", "06-12345678", "roderick@voorbeeld.nl"), (daarna.Persoon.Naam, daarna.Persoon.Telefoon, daarna.Persoon.Email));
        Assert.False(daarna.Persoon.HasBsn);
        Assert.False(daarna.Persoon.HasGeboortedatum);
    }

    [Fact]
    public async Task Een_corporatie_die_alleen_de_toets_deed_ziet_de_naam_niet()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var vanEenAnder = VoordrachtVan(casusnummer, "Aanvaard") with { CorporatieOin = AndereCorporatieOin };

        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(vanEenAnder, 2));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Aanvaard);

        var vraag = new GetCasusRequest { Casusnummer = casusnummer };
        Assert.Null((await wereld.Corporatie.GetCasusAsync(vraag)).Casus.Persoon);
        Assert.NotNull((await wereld.Als(Rol.Corporatie, AndereCorporatieOin).GetCasusAsync(vraag)).Casus.Persoon);
    }

    [Fact]
    public async Task Na_een_weigering_is_de_casus_weer_plaatsbaar_en_doet_de_corporatie_niet_meer_mee()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var gedaan = VoordrachtVan(casusnummer, "Voorgedragen") with { CorporatieOin = AndereCorporatieOin };
        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(gedaan, 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);
        var corporatie = wereld.Als(Rol.Corporatie, AndereCorporatieOin);
        var vraag = new GetCasusRequest { Casusnummer = casusnummer };
        await corporatie.GetCasusAsync(vraag);

        await wereld.Dienst.ReceiveAsync(new AanbodGeweigerd(gedaan with { Status = "Geweigerd" }, 3));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Plaatsbaar);

        await Fouten.WeigertAsync(StatusCode.NotFound, () => corporatie.GetCasusAsync(vraag).ResponseAsync);
        Assert.Null((await wereld.LeesAsync(casusnummer)).Verhuizing);
    }

    [Fact]
    public async Task Een_ouder_bericht_over_de_verhuisdatum_verandert_niets()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var oud = new VerhuisdatumGewijzigd(VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Eerst, versie: 1, contractvorm: "Omklap"), 6);
        var nieuw = new VerhuisdatumGewijzigd(VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Later, versie: 2, contractvorm: "Omklap"), 7);
        await wereld.Dienst.ReceiveAsync(oud);
        await wereld.Dienst.ReceiveAsync(nieuw);
        await WachtOpDatumAsync(wereld, casusnummer, "2026-04-13");
        var gebeurtenissen = await wereld.EventsAsync(casusnummer);

        await wereld.Dienst.ReceiveAsync(oud);
        await BewijsDatDeRijLeegIsAsync(wereld);

        Assert.Equal("2026-04-13", (await wereld.LeesAsync(casusnummer)).Verhuizing.Verhuisdatum);
        Assert.Equal(gebeurtenissen, await wereld.EventsAsync(casusnummer));
        Assert.Empty(await wereld.SignalenAsync(casusnummer));
    }

    [Fact]
    public async Task Alles_is_rond_als_uitkering_en_indicatie_op_dezelfde_versie_van_de_datum_zijn_gepland()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        await wereld.Dienst.ReceiveAsync(new VerhuisdatumGewijzigd(
            VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Eerst, versie: 1, contractvorm: "Omklap"), 6));
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Eerst, 1), 5));
        await wereld.Dienst.ReceiveAsync(new OvergangGepland(IndicatieVan(casusnummer, Eerst, 1), 5));
        await Eventually.TrueAsync(async () => (await BordAsync(wereld, casusnummer)).Gereed, "alles rond");

        await wereld.Dienst.ReceiveAsync(new VerhuisdatumGewijzigd(
            VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Later, versie: 2, contractvorm: "Omklap"), 7));
        await WachtOpDatumAsync(wereld, casusnummer, "2026-04-13");
        var verzet = await BordAsync(wereld, casusnummer);
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Later.AddDays(12), 2, 12, 51_200), 6));
        await wereld.Dienst.ReceiveAsync(new OvergangGepland(IndicatieVan(casusnummer, Later, 2), 6));
        await Eventually.TrueAsync(async () => (await BordAsync(wereld, casusnummer)).Voorwaarden[2].Voldaan, "indicatie rond");
        var metGat = await BordAsync(wereld, casusnummer);
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Later, 2), 7));
        await Eventually.TrueAsync(async () => (await BordAsync(wereld, casusnummer)).Gereed, "weer alles rond");

        Assert.Equal(["CONTRACT_GETEKEND", "UITKERING_SLUIT_AAN", "INDICATIE_GAAT_OVER"], verzet.Voorwaarden.Select(v => v.Code));
        Assert.Equal([Rol.Corporatie, Rol.Wi, Rol.Toegang], verzet.Voorwaarden.Select(v => v.Eigenaar));
        Assert.Equal([true, false, false], verzet.Voorwaarden.Select(v => v.Voldaan));
        Assert.False(metGat.Gereed);
        Assert.Equal((12, 51_200), (metGat.Voorwaarden[1].GatInDagen, metGat.Voorwaarden[1].GatInCenten));
        Assert.Equal("De uitkering begint 12 dagen na de verhuizing.", metGat.Voorwaarden[1].Zin);
        var corporatie = await wereld.Corporatie.GetVerhuisgereedheidAsync(new GetVerhuisgereedheidRequest { Casusnummer = casusnummer });
        Assert.All(corporatie.Voorwaarden, v => Assert.False(v.HasGatInCenten));
    }

    [Fact]
    public async Task Zolang_de_melding_niet_is_gedaan_is_niet_alles_rond()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        await wereld.Dienst.ReceiveAsync(new VerhuisdatumGewijzigd(
            VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Eerst, versie: 1, contractvorm: "Omklap"), 6));
        await wereld.Dienst.ReceiveAsync(new OvergangGepland(IndicatieVan(casusnummer, Eerst, 1), 5));
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Eerst, 1) with { MeldingGedaan = false }, 5));
        await BewijsDatDeRijLeegIsAsync(wereld);
        var zonder = await BordAsync(wereld, casusnummer);
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Eerst, 1), 6));
        await Eventually.TrueAsync(async () => (await BordAsync(wereld, casusnummer)).Gereed, "alles rond na de melding");

        Assert.False(zonder.Gereed);
        Assert.Equal("De melding voor de uitkering is nog niet gedaan.", zonder.Voorwaarden[1].Zin);
    }

    [Fact]
    public async Task Een_plan_van_voor_de_melding_werd_bijgehouden_blijft_gelden()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        await wereld.Dienst.ReceiveAsync(new VerhuisdatumGewijzigd(
            VoordrachtVan(casusnummer, "VerhuizingGepland", verhuisdatum: Eerst, versie: 1, contractvorm: "Omklap"), 6));
        await wereld.Dienst.ReceiveAsync(new UitkeringGepland(InkomenVan(casusnummer, Eerst, 1), 5));
        await Eventually.TrueAsync(async () => (await BordAsync(wereld, casusnummer)).Voorwaarden[1].Voldaan, "uitkering rond");

        var ouder = await wereld.Dienst.ReadAsync<CasusIntakeDbContext, int>(db => db.Database.ExecuteSqlRawAsync(
            "UPDATE Verhuisbord SET Uitkering = json_remove(Uitkering, '$.MeldingGedaan') WHERE json_extract(Uitkering, '$.MeldingGedaan')"));

        Assert.Equal(1, ouder);
        Assert.True((await BordAsync(wereld, casusnummer)).Voorwaarden[1].Voldaan);
    }

    [Fact]
    public async Task Een_bericht_dat_niet_past_wordt_een_signaal_en_verandert_niets()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync();

        await wereld.Dienst.ReceiveAsync(new AanbodAanvaard(VoordrachtVan(casusnummer, "Aanvaard"), 2));
        await Eventually.TrueAsync(async () => (await wereld.SignalenAsync(casusnummer)).Count == 1, "signaal");
        await wereld.Dienst.ReceiveAsync(new IndicatieAfgegeven(IndicatieVan("TP-2026-999999"), 1));
        await Eventually.TrueAsync(async () => (await wereld.SignalenAsync("TP-2026-999999")).Count == 1, "signaal over onbekende casus");

        Assert.Equal(["VOORDRACHT_PAST_NIET"], await wereld.SignalenAsync(casusnummer));
        Assert.Equal(["CASUS_ONBEKEND"], await wereld.SignalenAsync("TP-2026-999999"));
        var casus = await wereld.LeesAsync(casusnummer);
        Assert.Equal((CasusStatus.Aangemeld, 1), (casus.Status, casus.Versie));
    }

    [Fact]
    public async Task Een_voordracht_zonder_toestemming_voor_de_corporatie_geeft_haar_geen_inzage()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakPlaatsbaarAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await client.TrekToestemmingInAsync(new TrekToestemmingInRequest { VerzoekId = Id(), Casusnummer = casusnummer, Rol = Rol.Corporatie });

        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);

        Assert.Equal(["GEEN_TOESTEMMING"], await wereld.SignalenAsync(casusnummer));
        await Fouten.WeigertAsync(StatusCode.NotFound, () => wereld.Corporatie.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync);
    }

    private static async Task<GetVerhuisgereedheidResponse> BordAsync(Wereld wereld, string casusnummer) =>
        await wereld.Regie.GetVerhuisgereedheidAsync(new GetVerhuisgereedheidRequest { Casusnummer = casusnummer });

    private static Task WachtOpDatumAsync(Wereld wereld, string casusnummer, string datum) =>
        Eventually.TrueAsync(async () => (await wereld.LeesAsync(casusnummer)).Verhuizing?.Verhuisdatum == datum, $"verhuisdatum {datum}");

    /// <summary>A later message that did arrive shows that the earlier one was handled.</summary>
    private static async Task BewijsDatDeRijLeegIsAsync(Wereld wereld)
    {
        var onbekend = $"TP-2026-{Random.Shared.Next(100_000, 999_999)}";
        await wereld.Dienst.ReceiveAsync(new FinancieleToetsVastgelegd(InkomenVan(onbekend), 1));
        await Eventually.TrueAsync(async () => (await wereld.SignalenAsync(onbekend)).Count == 1, "het latere bericht");
    }
}
