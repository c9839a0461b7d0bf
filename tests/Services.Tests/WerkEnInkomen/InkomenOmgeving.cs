using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Tests.Support;
using Transferpunt.WerkEnInkomen;
using Transferpunt.WerkEnInkomen.Persistence;

namespace Transferpunt.Tests.WerkEnInkomen;

/// <summary>The running service with what the other services would have told it.</summary>
internal sealed class InkomenOmgeving : IAsyncDisposable
{
    public const string Wi = "00000099000000000501";
    public const string AndereWi = "00000099000000000502";
    public const string Zorgaanbieder = "00000099000000000201";
    public const string Corporatie = "00000099000000000301";
    public const string Client = "sub-client-1";
    public const string Casus = "TP-2026-000001";
    public const string Herkomst = "0344";

    private int _marks;

    private InkomenOmgeving(ServiceFixture service) => Service = service;

    public ServiceFixture Service { get; }

    public static async Task<InkomenOmgeving> StartAsync(bool demo = false, FakeTimeProvider? clock = null, params string[] casussen)
    {
        var omgeving = new InkomenOmgeving(await ServiceFixture.StartAsync(WerkEnInkomenHost.Build, demo: demo, clock: clock));
        foreach (var casus in casussen.DefaultIfEmpty(Casus))
        {
            await omgeving.MeldCasusAanAsync(casus);
        }

        await omgeving.AllesVerwerktAsync();
        return omgeving;
    }

    public InkomenService.InkomenServiceClient Als(Rol rol, string? oin = null, string? subject = null) =>
        new(Service.As(rol, oin, subject));

    public InkomenService.InkomenServiceClient AlsWi() => Als(Rol.Wi, Wi);

    public async Task MeldCasusAanAsync(string casus, string status = "Aangemeld", int version = 1)
    {
        Deelnemer[] deelnemers =
        [
            new("wi", Wi, null, new(2026, 1, 1), null),
            new("zorgaanbieder", Zorgaanbieder, null, new(2026, 1, 1), null),
            new("corporatie", Corporatie, null, new(2026, 1, 1), null),
            new("client", null, Client, new(2026, 1, 1), null),
        ];
        await Service.ReceiveAsync(new CasusAangemeld(Stand(casus, status), version));
        await Service.ReceiveAsync(new DeelnameGewijzigd(casus, deelnemers, version));
    }

    public Task VerhuisdatumAsync(int versie, DateOnly? datum, string casus = Casus, string bestemming = Herkomst, int version = 1)
    {
        var stand = new VoordrachtStand(Guid.NewGuid(), casus, Guid.NewGuid(), Corporatie, "Contract", bestemming, 65000, "Omklap", datum, versie);
        return Service.ReceiveAsync(new VerhuisdatumGewijzigd(stand, version));
    }

    /// <summary>A person of 36 in an inrichting who did the melding on the first day of the clock.</summary>
    public static Inkomensgegevens Gegevens() => new()
    {
        Soort = InkomenSoort.Geen,
        NettoPerMaandInCenten = 0,
        RekeninkomenPerJaarInCenten = 1_750_000,
        Geboortedatum = "1990-01-15",
        InInrichting = true,
        Partner = false,
        MeldingOp = "2026-02-02",
        SchuldenStabiel = true,
    };

    public async Task LegVastAsync(Inkomensgegevens? gegevens = null, string casus = Casus)
    {
        var request = new LegInkomensdossierVastRequest
        {
            VerzoekId = Guid.NewGuid().ToString(), Casusnummer = casus, Gegevens = gegevens ?? Gegevens(),
        };

        // A verhuisdatum that arrives at the same moment makes one of the two try again; as any caller does, with the same id.
        await Eventually.TrueAsync(
            async () =>
            {
                try
                {
                    await AlsWi().LegInkomensdossierVastAsync(request);
                    return true;
                }
                catch (RpcException error) when (error.StatusCode == StatusCode.Aborted)
                {
                    return false;
                }
            },
            "the dossier is recorded");
    }

    public async Task<Uitkeringsplan> PlanAsync(string casus = Casus) =>
        (await AlsWi().GetUitkeringsplanAsync(new() { Casusnummer = casus })).Plan;

    /// <summary>Takes a verhuisdatum in and gives the plan that follows from it.</summary>
    public async Task<Uitkeringsplan> PlanOpAsync(DateOnly datum, string bestemming = Herkomst)
    {
        await VerhuisdatumAsync(1, datum, bestemming: bestemming);
        await AllesVerwerktAsync();
        return await PlanAsync();
    }

    /// <summary>The events of a type that the service stored for a casus, oldest first.</summary>
    public async Task<IReadOnlyList<TEvent>> GebeurtenissenAsync<TEvent>(string casus = Casus)
        where TEvent : IIntegrationEvent
    {
        var type = EventTypes.NameOf(typeof(TEvent));
        var rows = await Service.ReadAsync(
            (InkomenDbContext db) => db.Outbox.Where(m => m.Key == casus && m.Type == type).OrderBy(m => m.Sequence).ToListAsync());
        return [.. rows.Select(row => (TEvent)row.ToEvent())];
    }

    public async Task<InkomenStand> LaatsteStandAsync() => (await GebeurtenissenAsync<UitkeringGepland>())[^1].Inkomen;

    /// <summary>Messages are handled one by one, so when one that was sent now has arrived, all before it have.</summary>
    public async Task AllesVerwerktAsync()
    {
        var mark = $"TP-2099-{++_marks:000000}";
        await Service.ReceiveAsync(new CasusAangemeld(Stand(mark, "Aangemeld"), 1));
        await Eventually.TrueAsync(
            () => Service.ReadAsync((InkomenDbContext db) => db.Casussen.AnyAsync(c => c.Casusnummer == mark)), "the mark arrives");
    }

    public static async Task<RpcException> WeigertAsync<T>(AsyncUnaryCall<T> call, StatusCode status)
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await call);
        Assert.Equal(status, error.StatusCode);
        return error;
    }

    public static string[] Velden(RpcException error) =>
        [.. error.GetRpcStatus()!.GetDetail<Google.Rpc.BadRequest>()!.FieldViolations.Select(v => v.Field)];

    public ValueTask DisposeAsync() => Service.DisposeAsync();

    private static CasusStand Stand(string casus, string status) =>
        new(casus, status, Herkomst, new(2026, 2, 2), false, "BeschermdWonen", 1, 0, 1990, null);
}
