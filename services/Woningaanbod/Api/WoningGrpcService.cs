using System.Globalization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Persistence;
using Transferpunt.Woningaanbod.Persistence;
using Woning = Transferpunt.Woningaanbod.Domain.Woning;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>Publishing and reading dwellings.</summary>
internal sealed class WoningGrpcService(WoningaanbodDbContext db, PageToken pages) : WoningService.WoningServiceBase
{
    private const string Prefix = "woning.";

    public override async Task<PubliceerWoningResponse> PubliceerWoning(PubliceerWoningRequest request, ServerCallContext context)
    {
        var invoer = Lees(request.Woning, publiceren: true);
        var woning = await ZoekOfMaakAsync(invoer.ExternId, context.CancellationToken);
        var uitkomst = OfFout(woning.Publiceer(invoer.Gegevens, invoer.ExternVersie, db.Clock.Today()));
        var antwoord = new PubliceerWoningResponse { WoningId = woning.Id.ToString(), Uitkomst = uitkomst };
        return await db.SaveAndAnswerAsync(antwoord, context.CancellationToken);
    }

    public override Task<PubliceerWoningenResponse> PubliceerWoningen(
        IAsyncStreamReader<PubliceerWoningenRequest> requestStream, ServerCallContext context) =>
        new Publicatiestroom(db).NeemInAsync(requestStream, context.CancellationToken);

    public override async Task<RegistreerWoningResponse> RegistreerWoning(RegistreerWoningRequest request, ServerCallContext context)
    {
        var invoer = Lees(request.Woning, publiceren: false);
        var woning = await ZoekOfMaakAsync(invoer.ExternId, context.CancellationToken);
        var uitkomst = OfFout(woning.Registreer(invoer.Gegevens, invoer.ExternVersie, db.Clock.Today()));
        var antwoord = new RegistreerWoningResponse { WoningId = woning.Id.ToString(), Uitkomst = uitkomst };
        return await db.SaveAndAnswerAsync(antwoord, context.CancellationToken);
    }

    public override async Task<GetWoningResponse> GetWoning(GetWoningRequest request, ServerCallContext context)
    {
        var woning = await ZoekAsync(BinnenBereik().AsNoTracking(), request.WoningId, context.CancellationToken);
        return new GetWoningResponse { Woning = woning.ToMessage() };
    }

    public override async Task<ListWoningenResponse> ListWoningen(ListWoningenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var status = faults.OptionalChoice(request.Status, "status");
        var size = PageToken.SizeOf(request.PageSize, faults);
        var na = pages.Read(request.PageToken, faults);
        faults.ThrowIfAny();

        var query = BinnenBereik().AsNoTracking();
        query = status is { } gekozen ? query.Where(w => w.Status == gekozen) : query;
        query = request.ExternId.Length > 0 ? query.Where(w => w.ExternId == request.ExternId) : query;
        if (na is [var moment, var laatste])
        {
            var (ontvangen, id) = (new DateTimeOffset(long.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(laatste));
            query = query.Where(w => w.OntvangenOp < ontvangen || (w.OntvangenOp == ontvangen && w.Id.CompareTo(id) < 0));
        }

        var rijen = await query.OrderByDescending(w => w.OntvangenOp).ThenByDescending(w => w.Id)
            .Take(size + 1).ToListAsync(context.CancellationToken);
        var antwoord = new ListWoningenResponse { Woningen = { rijen.Take(size).Select(w => w.ToMessage()) } };
        if (rijen.Count > size)
        {
            var rand = rijen[size - 1];
            antwoord.NextPageToken = pages.Write(rand.OntvangenOp.UtcTicks.ToString(CultureInfo.InvariantCulture), rand.Id.ToString());
        }

        return antwoord;
    }

    public override async Task<TrekWoningInResponse> TrekWoningIn(TrekWoningInRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var reden = faults.Text(request.Reden, "reden", 400);
        faults.Id(request.WoningId, "woning_id");
        faults.Require(request.ExternVersie >= 0, "extern_versie", "Geef 0 of een hoger getal.");
        faults.ThrowIfAny();

        var woning = await ZoekAsync(BinnenBereik(), request.WoningId, context.CancellationToken);
        woning.TrekIn(reden, request.ExternVersie);
        return await db.SaveAndAnswerAsync(new TrekWoningInResponse { WoningId = woning.Id.ToString() }, context.CancellationToken);
    }

    private Woninginvoer Lees(Woninggegevens? bron, bool publiceren)
    {
        var faults = new Faults();
        var invoer = Woninginvoer.Lees(bron, publiceren, Prefix, db.Clock.Today(), faults);
        faults.ThrowIfAny();
        return invoer;
    }

    private static PublicatieUitkomst OfFout(PublicatieUitkomst uitkomst)
    {
        if (uitkomst == PublicatieUitkomst.Geweigerd)
        {
            var faults = new Faults();
            var botst = Woninginvoer.VersieBotst(Prefix);
            faults.Add(botst.Field, botst.Sentence);
            faults.ThrowIfAny();
        }

        return uitkomst;
    }

    private async Task<Woning> ZoekOfMaakAsync(string externId, CancellationToken cancellationToken)
    {
        var oin = db.Call.Caller.Organisation;
        var woning = await db.Woningen.SingleOrDefaultAsync(w => w.CorporatieOin == oin && w.ExternId == externId, cancellationToken);
        if (woning is null)
        {
            woning = Woning.Nieuw(oin, externId, db.Clock.GetUtcNow());
            db.Add(woning);
        }

        return woning;
    }

    private static async Task<Woning> ZoekAsync(IQueryable<Woning> woningen, string woningId, CancellationToken cancellationToken)
    {
        var faults = new Faults();
        var id = faults.Id(woningId, "woning_id");
        faults.ThrowIfAny();
        return await woningen.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw DomainException.NotFound("De woning");
    }

    private IQueryable<Woning> BinnenBereik() => db.Call.Reach == Bereik.Alles
        ? db.Woningen
        : db.Woningen.Where(w => w.CorporatieOin == db.Call.Caller.Organisation);
}
