using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using static Transferpunt.Tests.CasusIntake.Wereld;

namespace Transferpunt.Tests.CasusIntake;

/// <summary>What the toestemming of the cliënt decides, and who takes part because of it.</summary>
public sealed class ToestemmingTests
{
    private const string Mag = "\"CorporatieMagGegevens\":true";
    private const string MagNiet = "\"CorporatieMagGegevens\":false";

    [Fact]
    public async Task De_andere_diensten_horen_of_een_corporatie_gegevens_mag_krijgen()
    {
        await using var wereld = await StartAsync();
        var zonder = await wereld.MeldAanAsync(a => a.Verstrekkingen.Single(v => v.Rol == Rol.Corporatie).ToestemmingOp = "");
        var met = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(met);

        await TrekInAsync(client, met, Rol.Corporatie);
        await GeefAsync(client, met, Rol.Corporatie);
        await TrekInAsync(client, met, Rol.Wi);

        Assert.Contains(MagNiet, (await wereld.EventsAsync(zonder)).Single(g => g.Type.Contains("casus-aangemeld", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
        Assert.Contains(Mag, (await wereld.EventsAsync(met)).Single(g => g.Type.Contains("casus-aangemeld", StringComparison.Ordinal)).Body, StringComparison.Ordinal);
        var gewijzigd = (await wereld.EventsAsync(met)).Where(g => g.Type.Contains("casus-status-gewijzigd", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, gewijzigd.Count);
        Assert.Contains(MagNiet, gewijzigd[0].Body, StringComparison.Ordinal);
        Assert.Contains(Mag, gewijzigd[1].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Rol.Corporatie)]
    [InlineData(Rol.Toegang)]
    [InlineData(Rol.Wi)]
    public async Task Tafelgereed_is_een_casus_alleen_met_toestemming(Rol rol)
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MaakTafelgereedAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);

        await TrekInAsync(client, casusnummer, rol);
        var ingetrokken = (await wereld.LeesAsync(casusnummer)).Status;
        await wereld.LeverPersoonsbeschrijvingAsync(casusnummer, "Kookt goed en zingt.");
        var naLevering = (await wereld.LeesAsync(casusnummer)).Status;
        await GeefAsync(client, casusnummer, rol);

        Assert.Equal((CasusStatus.InVoorbereiding, CasusStatus.InVoorbereiding), (ingetrokken, naLevering));
        Assert.Equal(CasusStatus.Tafelgereed, (await wereld.LeesAsync(casusnummer)).Status);
        Assert.Equal(2, (await wereld.EventsAsync(casusnummer)).Count(g => g.Type.Contains("casus-tafelgereed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Wie_opnieuw_toestemming_krijgt_doet_weer_mee()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await TrekInAsync(client, casusnummer, Rol.Wi);
        await ZietNietAsync(wereld.Wi, casusnummer);
        wereld.Dienst.Clock.Advance(TimeSpan.FromDays(1));

        await GeefAsync(client, casusnummer, Rol.Wi);

        await ZietAsync(wereld.Wi, casusnummer);
        var verstrekking = (await wereld.LeesAsync(casusnummer)).Verstrekkingen.Single(v => v.Rol == Rol.Wi);
        Assert.Equal(("2026-02-03", ""), (verstrekking.ToestemmingOp, verstrekking.IngetrokkenOp));
    }

    [Fact]
    public async Task Ook_de_aanmelder_doet_na_nieuwe_toestemming_weer_mee()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await TrekInAsync(client, casusnummer, Rol.Zorgaanbieder);
        await ZietNietAsync(wereld.Aanbieder, casusnummer);

        await GeefAsync(client, casusnummer, Rol.Zorgaanbieder);

        await ZietAsync(wereld.Aanbieder, casusnummer);
    }

    [Fact]
    public async Task Toestemming_geven_kan_alleen_met_een_grondslag_en_als_zij_er_nog_niet_is()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync(a => a.Verstrekkingen.Remove(a.Verstrekkingen.Single(v => v.Rol == Rol.Corporatie)));
        var client = await wereld.KoppelClientAsync(casusnummer);

        var zonderGrondslag = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => GeefAsync(client, casusnummer, Rol.Corporatie));
        var isErAl = await Fouten.WeigertAsync(StatusCode.FailedPrecondition, () => GeefAsync(client, casusnummer, Rol.Wi));
        var geenRol = await Fouten.WeigertAsync(StatusCode.InvalidArgument, () => GeefAsync(client, casusnummer, Rol.Beheer));
        var ander = wereld.Als(Rol.Client, null, "iemand-anders");
        await Fouten.WeigertAsync(StatusCode.NotFound, () => GeefAsync(ander, casusnummer, Rol.Wi));

        Assert.Equal(("GEEN_GRONDSLAG", "TOESTEMMING_IS_ER_AL"), (zonderGrondslag.Reden(), isErAl.Reden()));
        Assert.Equal(["rol"], geenRol.Velden());
    }

    [Fact]
    public async Task Wie_een_bijdrage_heeft_die_niet_nodig_is_doet_niet_meer_mee()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await wereld.MeldAanAsync();
        var client = await wereld.KoppelClientAsync(casusnummer);
        await ZietAsync(wereld.Wi, casusnummer);

        await NietNodigAsync(wereld, casusnummer, BijdrageSoort.FinancieleToets);
        await NietNodigAsync(wereld, casusnummer, BijdrageSoort.Persoonsbeschrijving);

        await ZietNietAsync(wereld.Wi, casusnummer);
        await ZietAsync(wereld.Aanbieder, casusnummer);
        await ZietAsync(wereld.Toegang, casusnummer);
        await TrekInAsync(client, casusnummer, Rol.Wi);
        await GeefAsync(client, casusnummer, Rol.Wi);
        await ZietNietAsync(wereld.Wi, casusnummer);
    }

    [Fact]
    public async Task Een_corporatie_van_wie_geen_toets_nodig_is_doet_alleen_mee_zolang_haar_voordracht_loopt()
    {
        await using var wereld = await StartAsync();
        var casusnummer = await MaakPlaatsbaarZonderToetsAsync(wereld);
        var client = await wereld.KoppelClientAsync(casusnummer);
        await ZietNietAsync(wereld.Corporatie, casusnummer);
        await wereld.Dienst.ReceiveAsync(new VoordrachtGedaan(VoordrachtVan(casusnummer, "Voorgedragen"), 1));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Voorgedragen);

        await TrekInAsync(client, casusnummer, Rol.Corporatie);
        await ZietNietAsync(wereld.Corporatie, casusnummer);
        await GeefAsync(client, casusnummer, Rol.Corporatie);
        await ZietAsync(wereld.Corporatie, casusnummer);
        await wereld.Dienst.ReceiveAsync(new AanbodGeweigerd(VoordrachtVan(casusnummer, "Geweigerd"), 2));
        await wereld.WachtOpAsync(casusnummer, CasusStatus.Plaatsbaar);

        await ZietNietAsync(wereld.Corporatie, casusnummer);
    }

    private static async Task<string> MaakPlaatsbaarZonderToetsAsync(Wereld wereld)
    {
        var casusnummer = await wereld.MeldAanAsync();
        await wereld.Regie.VraagBijdrageAsync(new VraagBijdrageRequest
        {
            VerzoekId = Id(), Casusnummer = casusnummer, Soort = BijdrageSoort.Corporatietoets, EigenaarOin = CorporatieOin,
        });
        await NietNodigAsync(wereld, casusnummer, BijdrageSoort.Corporatietoets);
        var leveringen = wereld.Leveringen();
        foreach (var nummer in (int[])[0, 1, 2, 3, 5])
        {
            await leveringen[nummer](casusnummer);
        }

        var zitting = await wereld.PlanZittingAsync();
        await wereld.Tafel.AgendeerCasusAsync(new AgendeerCasusRequest { VerzoekId = Id(), TafelzittingId = zitting, Casusnummer = casusnummer });
        await wereld.Tafel.LegBesluitVastAsync(Besluit(zitting, casusnummer));
        await wereld.Tafel.SluitTafelzittingAsync(new SluitTafelzittingRequest { VerzoekId = Id(), TafelzittingId = zitting });
        return casusnummer;
    }

    private static Task<VerklaarBijdrageNietNodigResponse> NietNodigAsync(Wereld wereld, string casusnummer, BijdrageSoort soort) =>
        wereld.Regie.VerklaarBijdrageNietNodigAsync(new VerklaarBijdrageNietNodigRequest
        {
            VerzoekId = Id(), Casusnummer = casusnummer, Soort = soort, Reden = "Is al bekend.",
        }).ResponseAsync;

    private static Task<TrekToestemmingInResponse> TrekInAsync(CasusService.CasusServiceClient client, string casusnummer, Rol rol) =>
        client.TrekToestemmingInAsync(new TrekToestemmingInRequest { VerzoekId = Id(), Casusnummer = casusnummer, Rol = rol }).ResponseAsync;

    private static Task<GeefToestemmingResponse> GeefAsync(CasusService.CasusServiceClient client, string casusnummer, Rol rol) =>
        client.GeefToestemmingAsync(new GeefToestemmingRequest { VerzoekId = Id(), Casusnummer = casusnummer, Rol = rol }).ResponseAsync;

    private static Task<GetCasusResponse> ZietAsync(CasusService.CasusServiceClient wie, string casusnummer) =>
        wie.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer }).ResponseAsync;

    private static Task<RpcException> ZietNietAsync(CasusService.CasusServiceClient wie, string casusnummer) =>
        Fouten.WeigertAsync(StatusCode.NotFound, () => ZietAsync(wie, casusnummer));
}
