using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Indicatie;
using Transferpunt.Indicatie.Persistence;
using Transferpunt.Tests.Support;

namespace Transferpunt.Tests.Indicatie;

/// <summary>The running service with what the other services would have told it.</summary>
internal sealed class IndicatieOmgeving : IAsyncDisposable
{
    public const string Toegang = "00000099000000000401";
    public const string AndereToegang = "00000099000000000402";
    public const string Zorgaanbieder = "00000099000000000201";
    public const string Client = "sub-client-1";
    public const string Casus = "TP-2026-000001";

    private int _marks;

    private IndicatieOmgeving(ServiceFixture service) => Service = service;

    public ServiceFixture Service { get; }

    public static async Task<IndicatieOmgeving> StartAsync(params string[] casussen)
    {
        var omgeving = new IndicatieOmgeving(await ServiceFixture.StartAsync(IndicatieHost.Build));
        foreach (var casus in casussen.DefaultIfEmpty(Casus))
        {
            await omgeving.MeldCasusAanAsync(casus);
        }

        await omgeving.AllesVerwerktAsync();
        return omgeving;
    }

    public IndicatieService.IndicatieServiceClient Als(Rol rol, string? oin = null, string? subject = null) =>
        new(Service.As(rol, oin, subject));

    public IndicatieService.IndicatieServiceClient AlsToegang() => Als(Rol.Toegang, Toegang);

    public async Task MeldCasusAanAsync(string casus, string status = "Aangemeld", int version = 1)
    {
        var stand = new CasusStand(casus, status, "0344", new(2026, 2, 2), false, "BeschermdWonen", 1, 0, 1990, null);
        Deelnemer[] deelnemers =
        [
            new("toegang", Toegang, null, new(2026, 1, 1), null),
            new("zorgaanbieder", Zorgaanbieder, null, new(2026, 1, 1), null),
            new("client", null, Client, new(2026, 1, 1), null),
        ];
        await Service.ReceiveAsync(new CasusAangemeld(stand, version));
        await Service.ReceiveAsync(new DeelnameGewijzigd(casus, deelnemers, version));
    }

    public Task VerhuisdatumAsync(string casus, int versie, DateOnly? datum, int version = 1)
    {
        var stand = new VoordrachtStand(Guid.NewGuid(), casus, Guid.NewGuid(), "00000099000000000301", "Contract", "0344", 65000, "Omklap", datum, versie);
        return Service.ReceiveAsync(new VerhuisdatumGewijzigd(stand, version));
    }

    public async Task<string> MeldingAsync(string casus = Casus) =>
        (await AlsToegang().DoeMeldingAsync(new() { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = casus })).IndicatieId;

    public async Task BesluitAsync(string indicatieId, string van = "2026-02-01", string totEnMet = "2027-01-31")
    {
        var request = new NeemBesluitRequest { VerzoekId = Guid.NewGuid().ToString(), IndicatieId = indicatieId, Besluit = Besluit(van, totEnMet) };

        // A verhuisdatum that arrives at the same moment makes one of the two try again; as any caller does, with the same id.
        await Eventually.TrueAsync(
            async () =>
            {
                try
                {
                    await AlsToegang().NeemBesluitAsync(request);
                    return true;
                }
                catch (RpcException error) when (error.StatusCode == StatusCode.Aborted)
                {
                    return false;
                }
            },
            "the besluit is taken");
    }

    public static Besluit Besluit(string van = "2026-02-01", string totEnMet = "2027-01-31") => new()
    {
        Soort = IndicatieSoort.AmbulanteBegeleiding,
        Financiering = Financiering.Wmo,
        UrenPerWeekMinimum = 2,
        UrenPerWeekMaximum = 6,
        GeldigVan = van,
        GeldigTotEnMet = totEnMet,
        AanbiederOin = Zorgaanbieder,
        Motivering = "Wil zelfstandig wonen en kan dat met hulp.",
    };

    public async Task<Contracts.Indicatie.V1.Indicatie> LeesAsync(string indicatieId) =>
        (await AlsToegang().GetIndicatieAsync(new() { IndicatieId = indicatieId })).Indicatie;

    /// <summary>How many events of a type the service stored for a casus.</summary>
    public Task<int> AantalAsync<TEvent>(string casus = Casus)
    {
        var type = Contracts.Events.EventTypes.NameOf(typeof(TEvent));
        return Service.ReadAsync((IndicatieDbContext db) => db.Outbox.CountAsync(m => m.Key == casus && m.Type == type));
    }

    /// <summary>The state in the last event about the overgang that the service stored.</summary>
    public async Task<IndicatieStand> LaatsteStandAsync()
    {
        var type = Contracts.Events.EventTypes.NameOf(typeof(OvergangGepland));
        var row = await Service.ReadAsync(
            (IndicatieDbContext db) => db.Outbox.Where(m => m.Key == Casus && m.Type == type).OrderBy(m => m.Sequence).LastAsync());
        return ((OvergangGepland)row.ToEvent()).Indicatie;
    }

    /// <summary>Messages are handled one by one, so when one that was sent now has arrived, all before it have.</summary>
    public async Task AllesVerwerktAsync()
    {
        var mark = $"TP-2099-{++_marks:000000}";
        var stand = new CasusStand(mark, "Aangemeld", "0344", new(2026, 2, 2), false, "BeschermdWonen", 1, 0, 1990, null);
        await Service.ReceiveAsync(new CasusAangemeld(stand, 1));
        await Eventually.TrueAsync(
            () => Service.ReadAsync((IndicatieDbContext db) => db.Casussen.AnyAsync(c => c.Casusnummer == mark)), "the mark arrives");
    }

    public static async Task<RpcException> WeigertAsync<T>(AsyncUnaryCall<T> call, StatusCode status)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(status, error.StatusCode);
        return error;
    }

    public ValueTask DisposeAsync() => Service.DisposeAsync();
}
