using Google.Rpc;
using Grpc.Core;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using Transferpunt.Woningaanbod.Persistence;
using static Transferpunt.Tests.Woningaanbod.Casussen;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;
using Huurcontract = Transferpunt.Contracts.Woningaanbod.V1.Contract;

namespace Transferpunt.Tests.Woningaanbod;

public sealed class VoordrachtTests : IAsyncLifetime
{
    private const string Nummer = "TP-2026-000001";

    private ServiceFixture _fixture = null!;
    private string _woning = "";

    private VoordrachtService.VoordrachtServiceClient AlsRegie => new(_fixture.As(Rol.Regie, Regie));

    private VoordrachtService.VoordrachtServiceClient AlsCorporatie => new(_fixture.As(Rol.Corporatie, Corporatie));

    private VoordrachtService.VoordrachtServiceClient AlsClient => new(_fixture.As(Rol.Client, null, Client));

    public async Task InitializeAsync()
    {
        _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);
        _woning = await _fixture.PubliceerAsync();
        await _fixture.MeldAsync(Casus(Nummer));
    }

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Van_voordracht_tot_verzette_verhuisdatum_gaat_elke_stap_met_haar_gebeurtenis()
    {
        var id = await DraagVoorAsync();
        await AlsRegie.BiedWoningAanAsync(new BiedWoningAanRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        await AlsClient.AanvaardAanbodAsync(new AanvaardAanbodRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        await AlsCorporatie.WijsWoningToeAsync(new WijsWoningToeRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        var contract = await AlsCorporatie.LegContractVastAsync(new LegContractVastRequest { VerzoekId = NieuwId(), VoordrachtId = id, Contract = Omklap() });
        var gezet = await AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, contract.Versie, "2026-03-16"));
        var nogEens = await AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, gezet.Versie, "2026-03-16"));
        var verzet = await AlsCorporatie.StelVerhuisdatumVastAsync(Verhuizing(id, gezet.Versie, "2026-03-28"));

        Assert.Equal((1, 1, 2), (gezet.VerhuisdatumVersie, nogEens.VerhuisdatumVersie, verzet.VerhuisdatumVersie));
        var voordracht = (await AlsClient.GetVoordrachtAsync(new GetVoordrachtRequest { VoordrachtId = id })).Voordracht;
        Assert.Equal(VoordrachtStatus.VerhuizingGepland, voordracht.Status);
        Assert.Equal(("2026-03-28", verzet.Versie), (voordracht.Verhuisdatum, voordracht.Versie));
        Assert.Equal(12, voordracht.Regels.Count);
        var verwacht = Omklap();
        verwacht.VerhuurderOin = Corporatie;
        Assert.Equal(verwacht, voordracht.Contract);

        var gebeurtenissen = await GebeurtenissenAsync();
        Assert.Equal(
            [
                typeof(VoordrachtGedaan), typeof(WoningAangeboden), typeof(AanbodAanvaard), typeof(WoningToegewezen), typeof(ContractVastgelegd),
                typeof(VerhuisdatumGewijzigd), typeof(VerhuisdatumGewijzigd),
            ],
            gebeurtenissen.Select(g => g.GetType()));
        Assert.Equal(Enumerable.Range(1, 7), gebeurtenissen.Select(g => g.Version));
        var laatste = ((VerhuisdatumGewijzigd)gebeurtenissen[^1]).Voordracht;
        Assert.Equal(
            new VoordrachtStand(Guid.Parse(id), Nummer, Guid.Parse(_woning), Corporatie, "VerhuizingGepland", "9901", 65_000, "Omklap", new DateOnly(2026, 3, 28), 2),
            laatste);
    }

    [Fact]
    public async Task Weigeren_mag_met_reden_en_maakt_woning_en_casus_weer_vrij_met_behoud_van_de_aanmelddatum()
    {
        var id = await DraagVoorAsync();
        await AlsCorporatie.BiedWoningAanAsync(new BiedWoningAanRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        await _fixture.ReceiveAsync(new CasusStatusGewijzigd(Casus(Nummer) with { Status = "Voorgedragen" }, 6));
        await _fixture.UntilAsync(db => db.Kandidaten.Any(k => k.Status == "Voorgedragen"));

        var zonder = await Assert.ThrowsAsync<RpcException>(
            () => AlsClient.WeigerAanbodAsync(new WeigerAanbodRequest { VerzoekId = NieuwId(), VoordrachtId = id }).ResponseAsync);
        await AlsClient.WeigerAanbodAsync(new WeigerAanbodRequest { VerzoekId = NieuwId(), VoordrachtId = id, Reden = "Te ver van mijn zus." });

        Assert.Equal(StatusCode.InvalidArgument, zonder.StatusCode);
        var matching = new MatchingService.MatchingServiceClient(_fixture.As(Rol.Regie, Regie));
        var kandidaat = Assert.Single((await matching.ListKandidatenAsync(new ListKandidatenRequest { WoningId = _woning })).Kandidaten);
        Assert.Equal((Nummer, "2025-11-03"), (kandidaat.Casusnummer, kandidaat.Aanmelddatum));
        Assert.Equal("Te ver van mijn zus.", (await AlsRegie.GetVoordrachtAsync(new GetVoordrachtRequest { VoordrachtId = id })).Voordracht.RedenWeigering);
        var bijCorporatie = (await AlsCorporatie.GetVoordrachtAsync(new GetVoordrachtRequest { VoordrachtId = id })).Voordracht;
        Assert.Equal(("", 0), (bijCorporatie.RedenWeigering, bijCorporatie.Regels.Count));
        Assert.IsType<AanbodGeweigerd>((await GebeurtenissenAsync())[^1]);
        Assert.NotEqual(id, await DraagVoorAsync());
    }

    [Fact]
    public async Task Een_voordracht_die_niet_past_noemt_elke_regel_die_niet_klopt()
    {
        var slecht = Woning("W-2");
        (slecht.KaleHuurInCenten, slecht.Wijk) = (70_001, "Zuid");
        var id = await _fixture.PubliceerAsync(slecht);

        var fout = await Assert.ThrowsAsync<RpcException>(() => AlsRegie.DraagVoorAsync(Voordracht(Nummer, id)).ResponseAsync);

        Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode);
        Assert.Equal(
            ["MAXIMUM_HUUR", "WIJK_UITGESLOTEN"],
            fout.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Select(v => v.Field));
        Assert.Equal(
            "Deze casus past niet bij deze woning. De huur is hoger dan deze persoon kan betalen. De woning staat in een wijk die is uitgesloten.",
            fout.Status.Detail);
    }

    [Fact]
    public async Task Een_stap_op_het_verkeerde_moment_noemt_de_stap_van_nu()
    {
        var id = await DraagVoorAsync();

        var toewijzen = await Assert.ThrowsAsync<RpcException>(
            () => AlsCorporatie.WijsWoningToeAsync(new WijsWoningToeRequest { VerzoekId = NieuwId(), VoordrachtId = id }).ResponseAsync);
        var verhuizen = await Assert.ThrowsAsync<RpcException>(
            () => AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, 1, "2026-03-16")).ResponseAsync);

        Assert.All([toewijzen, verhuizen], fout => Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode));
        Assert.All([toewijzen, verhuizen], fout => Assert.Contains("in de stap voorgedragen.", fout.Status.Detail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_contract_wordt_getoetst_aan_vorm_en_velden()
    {
        var id = await DraagVoorAsync();
        await TotToegewezenAsync(id);
        Task<RpcException> Fout(Huurcontract contract) => Assert.ThrowsAsync<RpcException>(() => AlsCorporatie.LegContractVastAsync(
            new LegContractVastRequest { VerzoekId = NieuwId(), VoordrachtId = id, Contract = contract }).ResponseAsync);

        var velden = await Fout(new Huurcontract { Vorm = Contractvorm.Omklap, VerhuurderOin = "12", GetekendOp = "2026-02-03" });
        var vorm = await Fout(new Huurcontract { Vorm = Contractvorm.Regulier, GetekendOp = "2026-02-02" });

        Assert.Equal(
            ["contract.eerste_huurder_oin", "contract.getekend_op", "contract.omklap_gepland_op", "contract.verhuurder_oin"],
            velden.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Select(v => v.Field).Order(StringComparer.Ordinal));
        Assert.Equal(StatusCode.FailedPrecondition, vorm.StatusCode);
        Assert.Equal("De tafel heeft een andere contractvorm gekozen: omklap.", vorm.Status.Detail);
    }

    [Fact]
    public async Task Een_latere_publicatie_zonder_de_gekozen_vorm_houdt_het_contract_niet_tegen()
    {
        var id = await DraagVoorAsync();
        await TotToegewezenAsync(id);
        var zonderOmklap = Woning(versie: 2);
        zonderOmklap.Contractvormen.Remove(Contractvorm.Omklap);
        await _fixture.PubliceerAsync(zonderOmklap);

        await AlsCorporatie.LegContractVastAsync(new LegContractVastRequest { VerzoekId = NieuwId(), VoordrachtId = id, Contract = Omklap() });

        Assert.Equal(VoordrachtStatus.Contract, (await AlsRegie.GetVoordrachtAsync(new GetVoordrachtRequest { VoordrachtId = id })).Voordracht.Status);
    }

    [Fact]
    public async Task Een_verhuisdatum_is_niet_te_vroeg_en_gaat_uit_van_de_laatste_versie()
    {
        var id = await DraagVoorAsync();
        await TotToegewezenAsync(id);
        var versie = (await AlsCorporatie.LegContractVastAsync(
            new LegContractVastRequest { VerzoekId = NieuwId(), VoordrachtId = id, Contract = Omklap() })).Versie;

        var vroeg = await Assert.ThrowsAsync<RpcException>(() => AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, versie, "2026-02-28")).ResponseAsync);
        var oud = await Assert.ThrowsAsync<RpcException>(() => AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, versie - 1, "2026-03-01")).ResponseAsync);
        var goed = await AlsRegie.StelVerhuisdatumVastAsync(Verhuizing(id, versie, "2026-03-01"));

        Assert.Equal(StatusCode.InvalidArgument, vroeg.StatusCode);
        Assert.Equal("De eerste mogelijke dag is 1 maart 2026.", Assert.Single(vroeg.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations).Description);
        Assert.Equal(StatusCode.Aborted, oud.StatusCode);
        Assert.Contains($"versie {versie}", oud.Status.Detail, StringComparison.Ordinal);
        Assert.Equal(1, goed.VerhuisdatumVersie);
    }

    [Fact]
    public async Task Alleen_wie_erbij_hoort_ziet_de_voordracht()
    {
        var id = await DraagVoorAsync();
        var vraag = new GetVoordrachtRequest { VoordrachtId = id };
        CallInvoker[] anderen =
        [
            _fixture.As(Rol.Corporatie, AndereCorporatie), _fixture.As(Rol.Zorgaanbieder, "00000099000000000299"), _fixture.As(Rol.Client, null, "iemand-anders"),
        ];

        foreach (var ander in anderen.Select(invoker => new VoordrachtService.VoordrachtServiceClient(invoker)))
        {
            Assert.Equal(StatusCode.NotFound, (await Assert.ThrowsAsync<RpcException>(() => ander.GetVoordrachtAsync(vraag).ResponseAsync)).StatusCode);
            Assert.Empty((await ander.ListVoordrachtenAsync(new ListVoordrachtenRequest())).Voordrachten);
        }

        var zorg = new VoordrachtService.VoordrachtServiceClient(_fixture.As(Rol.Zorgaanbieder, Zorgaanbieder));
        Assert.Single((await zorg.ListVoordrachtenAsync(new ListVoordrachtenRequest { Casusnummer = Nummer })).Voordrachten);
        Assert.Single((await AlsCorporatie.ListVoordrachtenAsync(new ListVoordrachtenRequest())).Voordrachten);
    }

    [Fact]
    public async Task Zonder_toestemming_is_er_geen_voordracht()
    {
        await ZetToestemmingAsync(false, 6);

        var fout = await Assert.ThrowsAsync<RpcException>(() => AlsRegie.DraagVoorAsync(Voordracht(Nummer, _woning)).ResponseAsync);

        Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode);
        Assert.Equal("GEEN_TOESTEMMING", fout.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason);
    }

    [Fact]
    public async Task Een_corporatie_ziet_en_behandelt_een_voordracht_zolang_de_toestemming_er_is()
    {
        var id = await DraagVoorAsync();
        var vraag = new GetVoordrachtRequest { VoordrachtId = id };
        await ZetToestemmingAsync(false, 6);

        var zien = await Assert.ThrowsAsync<RpcException>(() => AlsCorporatie.GetVoordrachtAsync(vraag).ResponseAsync);
        var doen = await Assert.ThrowsAsync<RpcException>(
            () => AlsCorporatie.BiedWoningAanAsync(new BiedWoningAanRequest { VerzoekId = NieuwId(), VoordrachtId = id }).ResponseAsync);
        Assert.All([zien, doen], fout => Assert.Equal(StatusCode.NotFound, fout.StatusCode));
        Assert.Empty((await AlsCorporatie.ListVoordrachtenAsync(new ListVoordrachtenRequest())).Voordrachten);
        Assert.Equal(id, (await AlsRegie.GetVoordrachtAsync(vraag)).Voordracht.VoordrachtId);
        Assert.Equal(id, (await AlsClient.GetVoordrachtAsync(vraag)).Voordracht.VoordrachtId);

        await ZetToestemmingAsync(true, 7);
        Assert.Equal(id, (await AlsCorporatie.GetVoordrachtAsync(vraag)).Voordracht.VoordrachtId);
    }

    [Fact]
    public async Task Een_woning_met_een_voordracht_kan_niet_worden_ingetrokken()
    {
        await DraagVoorAsync();
        var woningen = new WoningService.WoningServiceClient(_fixture.As(Rol.Corporatie, Corporatie));

        var fout = await Assert.ThrowsAsync<RpcException>(() => woningen.TrekWoningInAsync(
            new TrekWoningInRequest { VerzoekId = NieuwId(), WoningId = _woning, Reden = "Sloop" }).ResponseAsync);

        Assert.Equal(StatusCode.FailedPrecondition, fout.StatusCode);
    }

    private static DraagVoorRequest Voordracht(string casus, string woning) => new() { VerzoekId = NieuwId(), Casusnummer = casus, WoningId = woning };

    private static StelVerhuisdatumVastRequest Verhuizing(string id, int versie, string datum) =>
        new() { VerzoekId = NieuwId(), VoordrachtId = id, Versie = versie, Verhuisdatum = datum };

    private static Huurcontract Omklap() => new()
    {
        Vorm = Contractvorm.Omklap,
        EersteHuurderOin = Zorgaanbieder,
        OmklapGeplandOp = "2028-02-01",
        GetekendOp = "2026-02-02",
    };

    private async Task<string> DraagVoorAsync() => (await AlsRegie.DraagVoorAsync(Voordracht(Nummer, _woning))).VoordrachtId;

    private async Task TotToegewezenAsync(string id)
    {
        await AlsRegie.BiedWoningAanAsync(new BiedWoningAanRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        await AlsClient.AanvaardAanbodAsync(new AanvaardAanbodRequest { VerzoekId = NieuwId(), VoordrachtId = id });
        await AlsCorporatie.WijsWoningToeAsync(new WijsWoningToeRequest { VerzoekId = NieuwId(), VoordrachtId = id });
    }

    private async Task ZetToestemmingAsync(bool mag, int versie)
    {
        await _fixture.ReceiveAsync(new CasusStatusGewijzigd(Casus(Nummer) with { CorporatieMagGegevens = mag }, versie));
        await _fixture.UntilAsync(db => db.Kandidaten.Any(k => k.Casusnummer == Nummer && k.CorporatieMagGegevens == mag));
    }

    private Task<List<IIntegrationEvent>> GebeurtenissenAsync() => _fixture.ReadAsync<WoningaanbodDbContext, List<IIntegrationEvent>>(
        db => Task.FromResult(db.Outbox.OrderBy(m => m.Sequence).AsEnumerable().Select(m => m.ToEvent()).ToList()));
}
