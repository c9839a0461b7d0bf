using System.Security.Cryptography;
using System.Text;
using Transferpunt.CasusIntake;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Tests.Support;

namespace Transferpunt.Tests.CasusIntake;

/// <summary>casus-intake with the organisations of one gemeente, and the steps that many tests need.</summary>
internal sealed class Wereld : IAsyncDisposable
{
    public const string RegieOin = "00000099000000000001";
    public const string AanbiederOin = "00000099000000000002";
    public const string AndereAanbiederOin = "00000099000000000003";
    public const string CorporatieOin = "00000099000000000004";
    public const string AndereCorporatieOin = "00000099000000000005";
    public const string ToegangOin = "00000099000000000006";
    public const string WiOin = "00000099000000000007";
    public const string Gemeente = "9001";
    public const string Bsn = "123456782";
    public const string Client = "client-sub-1";

    private Wereld(ServiceFixture dienst) => Dienst = dienst;

    public ServiceFixture Dienst { get; }

    public CasusService.CasusServiceClient Regie => Als(Rol.Regie, RegieOin);

    public CasusService.CasusServiceClient Aanbieder => Als(Rol.Zorgaanbieder, AanbiederOin);

    public CasusService.CasusServiceClient Corporatie => Als(Rol.Corporatie, CorporatieOin);

    public CasusService.CasusServiceClient Toegang => Als(Rol.Toegang, ToegangOin);

    public CasusService.CasusServiceClient Wi => Als(Rol.Wi, WiOin);

    public TafelService.TafelServiceClient Tafel => new(Dienst.As(Rol.Regie, RegieOin));

    public static async Task<Wereld> StartAsync()
    {
        var wereld = new Wereld(await ServiceFixture.StartAsync(CasusIntakeHost.Build));
        await wereld.RegistreerAsync(RegieOin, Rol.Regie);
        await wereld.RegistreerAsync(AanbiederOin, Rol.Zorgaanbieder);
        await wereld.RegistreerAsync(AndereAanbiederOin, Rol.Zorgaanbieder);
        await wereld.RegistreerAsync(CorporatieOin, Rol.Corporatie);
        await wereld.RegistreerAsync(AndereCorporatieOin, Rol.Corporatie);
        await wereld.RegistreerAsync(ToegangOin, Rol.Toegang);
        await wereld.RegistreerAsync(WiOin, Rol.Wi);
        return wereld;
    }

    public static string Id() => Guid.NewGuid().ToString();

    public static MeldCasusAanRequest Aanmelding() => new()
    {
        VerzoekId = Id(),
        Persoon = new Persoon { Naam = "Roderick Zuiderzee", Geboortedatum = "1990-04-12", Bsn = Bsn, Telefoon = "06-12345678", Email = "roderick@voorbeeld.nl" },
        Huishouden = new Huishouden { Volwassenen = 1, GeboortejarenKinderen = { 2018 } },
        Verblijf = Verblijf.BeschermdWonen,
        GemeenteVanHerkomst = Gemeente,
        Verstrekkingen =
        {
            Verstrekking(Rol.Zorgaanbieder), Verstrekking(Rol.Corporatie), Verstrekking(Rol.Toegang), Verstrekking(Rol.Wi),
        },
        Zoekprofiel = new Zoekprofiel { MinimumKamers = 2 },
    };

    public static Verstrekking Verstrekking(Rol rol) => new() { Rol = rol, Grondslag = "Wmo 2015 art. 5.1.1", ToestemmingOp = "2026-01-30" };

    public CasusService.CasusServiceClient Als(Rol rol, string? oin, string? subject = null) => new(Dienst.As(rol, oin, subject));

    public async Task<string> MeldAanAsync(Action<MeldCasusAanRequest>? wijzig = null)
    {
        var aanmelding = Aanmelding();
        wijzig?.Invoke(aanmelding);
        return (await Aanbieder.MeldCasusAanAsync(aanmelding)).Casusnummer;
    }

    public async Task<CasusService.CasusServiceClient> KoppelClientAsync(string casusnummer, string subject = Client)
    {
        var code = (await Aanbieder.MaakKoppelcodeAsync(new MaakKoppelcodeRequest { Casusnummer = casusnummer })).Code;
        var client = Als(Rol.Client, null, subject);
        await client.KoppelCasusAsync(new KoppelCasusRequest { VerzoekId = Id(), Code = code });
        return client;
    }

    public Task LeverDeskundigenoordeelAsync(string casusnummer) => Regie.LeverDeskundigenoordeelAsync(new LeverDeskundigenoordeelRequest
    {
        VerzoekId = Id(),
        Casusnummer = casusnummer,
        Deskundigenoordeel = new Deskundigenoordeel { Oordeel = Oordeel.JaMits, Motivering = "Het kan.", Voorwaarden = { "Begeleiding blijft." } },
    }).ResponseAsync;

    public Task LeverPersoonsbeschrijvingAsync(string casusnummer, string krachten = "Kookt goed.") =>
        Aanbieder.LeverPersoonsbeschrijvingAsync(new LeverPersoonsbeschrijvingRequest
        {
            VerzoekId = Id(),
            Casusnummer = casusnummer,
            Persoonsbeschrijving = new Persoonsbeschrijving { Krachten = krachten, Woonvaardigheden = "Houdt het huis schoon.", UrenBegeleidingPerWeek = 4 },
        }).ResponseAsync;

    public Task LeverClientverklaringAsync(string casusnummer, bool akkoord = true) =>
        Aanbieder.LeverClientverklaringAsync(new LeverClientverklaringRequest
        {
            VerzoekId = Id(),
            Casusnummer = casusnummer,
            Clientverklaring = new Clientverklaring { WatWilIk = "Een eigen huis.", Akkoord = akkoord },
        }).ResponseAsync;

    public async Task LeverCorporatietoetsAsync(string casusnummer)
    {
        await Regie.VraagBijdrageAsync(new VraagBijdrageRequest
        {
            VerzoekId = Id(), Casusnummer = casusnummer, Soort = BijdrageSoort.Corporatietoets, EigenaarOin = CorporatieOin,
        });
        await Corporatie.LeverCorporatietoetsAsync(new LeverCorporatietoetsRequest
        {
            VerzoekId = Id(),
            Casusnummer = casusnummer,
            Corporatietoets = new Corporatietoets { Woongeschiedenis = "Geen huurschuld (2024, eigen administratie).", VoorgesteldeContractvorm = Contractvorm.Omklap },
        });
    }

    public async Task LeverIndicatieAsync(string casusnummer)
    {
        await Dienst.ReceiveAsync(new IndicatieAfgegeven(IndicatieVan(casusnummer), 3));
        await WachtOpBijdrageAsync(casusnummer, BijdrageSoort.Indicatie);
    }

    public async Task LeverFinancieleToetsAsync(string casusnummer)
    {
        await Dienst.ReceiveAsync(new FinancieleToetsVastgelegd(InkomenVan(casusnummer), 2));
        await WachtOpBijdrageAsync(casusnummer, BijdrageSoort.FinancieleToets);
    }

    public IReadOnlyList<Func<string, Task>> Leveringen() =>
    [
        LeverDeskundigenoordeelAsync, nr => LeverPersoonsbeschrijvingAsync(nr), LeverIndicatieAsync,
        nr => LeverClientverklaringAsync(nr), LeverCorporatietoetsAsync, LeverFinancieleToetsAsync,
    ];

    public async Task<string> MaakTafelgereedAsync(Action<MeldCasusAanRequest>? wijzig = null)
    {
        var casusnummer = await MeldAanAsync(wijzig);
        foreach (var lever in Leveringen())
        {
            await lever(casusnummer);
        }

        return casusnummer;
    }

    public async Task<string> PlanZittingAsync() => (await Tafel.PlanTafelzittingAsync(new PlanTafelzittingRequest
    {
        VerzoekId = Id(),
        Subregio = "Noord",
        Plaats = "Stadhuis, kamer 3",
        BegintOp = Google.Protobuf.WellKnownTypes.Timestamp.FromDateTimeOffset(Dienst.Clock.GetUtcNow().AddDays(7)),
        Genodigden = { CorporatieOin, ToegangOin, WiOin },
    })).TafelzittingId;

    public async Task<string> MaakPlaatsbaarAsync(Action<MeldCasusAanRequest>? wijzig = null)
    {
        var casusnummer = await MaakTafelgereedAsync(wijzig);
        var zitting = await PlanZittingAsync();
        await Tafel.AgendeerCasusAsync(new AgendeerCasusRequest { VerzoekId = Id(), TafelzittingId = zitting, Casusnummer = casusnummer });
        await Tafel.LegBesluitVastAsync(Besluit(zitting, casusnummer));
        await Tafel.SluitTafelzittingAsync(new SluitTafelzittingRequest { VerzoekId = Id(), TafelzittingId = zitting });
        return casusnummer;
    }

    public static LegBesluitVastRequest Besluit(string zitting, string casusnummer) => new()
    {
        VerzoekId = Id(),
        TafelzittingId = zitting,
        Casusnummer = casusnummer,
        Besluit = BesluitSoort.Plaatsbaar,
        Motivering = "Alle zes de bijdragen wijzen dezelfde kant op.",
        Contractvorm = Contractvorm.Omklap,
    };

    public static IndicatieStand IndicatieVan(string casusnummer, DateOnly? ambulantVanaf = null, int versie = 0) => new(
        Kenmerk("indicatie", casusnummer), casusnummer, ToegangOin, new(2026, 1, 1), new(2027, 12, 31),
        ambulantVanaf?.AddDays(-1), ambulantVanaf, ambulantVanaf is not null, versie);

    public static InkomenStand InkomenVan(string casusnummer, DateOnly? ingang = null, int versie = 0, int gat = 0, long? centen = null) =>
        new(casusnummer, WiOin, 2_400_000, 70_000, ingang, gat, centen, versie);

    public static VoordrachtStand VoordrachtVan(
        string casusnummer, string status, Guid? id = null, DateOnly? verhuisdatum = null, int versie = 0, string? contractvorm = null) => new(
        id ?? Kenmerk("voordracht", casusnummer), casusnummer, Kenmerk("woning", casusnummer),
        CorporatieOin, status, Gemeente, 68_000, contractvorm, verhuisdatum, versie);

    public async Task<Casus> LeesAsync(string casusnummer) => (await Regie.GetCasusAsync(new GetCasusRequest { Casusnummer = casusnummer })).Casus;

    public Task WachtOpAsync(string casusnummer, CasusStatus status) =>
        Eventually.TrueAsync(async () => (await LeesAsync(casusnummer)).Status == status, $"{casusnummer} {status}");

    /// <summary>The events in the outbox about one casus, oldest first; with their bodies.</summary>
    public Task<List<(string Type, string Body)>> EventsAsync(string casusnummer) =>
        Dienst.ReadAsync<CasusIntakeDbContext, List<(string, string)>>(db => Task.FromResult(
            db.Outbox.Where(m => m.Key == casusnummer).OrderBy(m => m.Sequence).AsEnumerable().Select(m => (m.Type, m.Body)).ToList()));

    public Task<List<string>> SignalenAsync(string casusnummer) =>
        Dienst.ReadAsync<CasusIntakeDbContext, List<string>>(db =>
            Task.FromResult(db.Signalen.Where(s => s.Casusnummer == casusnummer).Select(s => s.Code).ToList()));

    public ValueTask DisposeAsync() => Dienst.DisposeAsync();

    /// <summary>Each casus has an indicatie, a voordracht and a woning of its own.</summary>
    private static Guid Kenmerk(string soort, string casusnummer) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{soort} {casusnummer}")).AsSpan(0, 16));

    private async Task RegistreerAsync(string oin, Rol rol) =>
        await new OrganisatieService.OrganisatieServiceClient(Dienst.As(Rol.Regie, RegieOin)).RegistreerOrganisatieAsync(
            new RegistreerOrganisatieRequest
            {
                VerzoekId = Id(),
                Organisatie = new Organisatie { Oin = oin, Naam = $"Organisatie {oin[^1]}", Rol = rol, Gemeenten = { Gemeente } },
            });

    private Task WachtOpBijdrageAsync(string casusnummer, BijdrageSoort soort) => Eventually.TrueAsync(
        async () => (await LeesAsync(casusnummer)).Bijdragen.Single(b => b.Soort == soort).Status == BijdrageStatus.Ontvangen, $"{soort} binnen");
}
