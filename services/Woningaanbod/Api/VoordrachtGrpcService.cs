using System.Globalization;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Persistence;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Domain.Regels;
using Transferpunt.Woningaanbod.Persistence;
using Kandidaat = Transferpunt.Woningaanbod.Domain.Kandidaat;
using Voordracht = Transferpunt.Woningaanbod.Domain.Voordracht;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>From voordracht to verhuisdatum.</summary>
internal sealed class VoordrachtGrpcService(WoningaanbodDbContext db, PageToken pages) : VoordrachtService.VoordrachtServiceBase
{
    public override async Task<DraagVoorResponse> DraagVoor(DraagVoorRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        var woningId = faults.Id(request.WoningId, "woning_id");
        faults.ThrowIfAny();

        var kandidaat = await db.Kandidaten.WithinReach(db, k => k.Casusnummer)
            .SingleOrDefaultAsync(k => k.Casusnummer == casusnummer && k.Status != "", context.CancellationToken)
            ?? throw DomainException.NotFound("De casus");
        var woning = await db.WoningAsync(woningId, context.CancellationToken);
        var kader = new Toetskader(await Normtabel.LoadAsync(db, context.CancellationToken), db.Clock.Today());

        var voordracht = Voordracht.DraagVoor(Beoordeling.Van(woning, kandidaat, kader), db.Clock.GetUtcNow());
        db.Add(voordracht);
        return await db.SaveAndAnswerAsync(
            new DraagVoorResponse { VoordrachtId = voordracht.Id.ToString(), Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<BiedWoningAanResponse> BiedWoningAan(BiedWoningAanRequest request, ServerCallContext context)
    {
        var voordracht = await ZoekAsync(request.VoordrachtId, new Faults(), context);
        voordracht.BiedAan();
        return await db.SaveAndAnswerAsync(
            new BiedWoningAanResponse { VoordrachtId = request.VoordrachtId, Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<AanvaardAanbodResponse> AanvaardAanbod(AanvaardAanbodRequest request, ServerCallContext context)
    {
        var voordracht = await ZoekAsync(request.VoordrachtId, new Faults(), context);
        voordracht.Aanvaard();
        return await db.SaveAndAnswerAsync(
            new AanvaardAanbodResponse { VoordrachtId = request.VoordrachtId, Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<WeigerAanbodResponse> WeigerAanbod(WeigerAanbodRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var reden = faults.Text(request.Reden, "reden", 1000);
        var voordracht = await ZoekAsync(request.VoordrachtId, faults, context);
        voordracht.Weiger(reden, await WoningVanAsync(voordracht, context), await KandidaatVanAsync(voordracht, context));
        return await db.SaveAndAnswerAsync(
            new WeigerAanbodResponse { VoordrachtId = request.VoordrachtId, Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<WijsWoningToeResponse> WijsWoningToe(WijsWoningToeRequest request, ServerCallContext context)
    {
        var voordracht = await ZoekAsync(request.VoordrachtId, new Faults(), context);
        voordracht.WijsToe(await WoningVanAsync(voordracht, context));
        return await db.SaveAndAnswerAsync(
            new WijsWoningToeResponse { VoordrachtId = request.VoordrachtId, Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<LegContractVastResponse> LegContractVast(LegContractVastRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var contract = Contractinvoer.Lees(request.Contract, db.Call.Caller.Organisation, db.Clock.Today(), faults);
        var voordracht = await ZoekAsync(request.VoordrachtId, faults, context);
        voordracht.LegContractVast(contract);
        return await db.SaveAndAnswerAsync(
            new LegContractVastResponse { VoordrachtId = request.VoordrachtId, Versie = voordracht.Version }, context.CancellationToken);
    }

    public override async Task<StelVerhuisdatumVastResponse> StelVerhuisdatumVast(StelVerhuisdatumVastRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var verhuisdatum = faults.Date(request.Verhuisdatum, "verhuisdatum");
        var voordracht = await ZoekAsync(request.VoordrachtId, faults, context);
        var woning = await WoningVanAsync(voordracht, context);
        voordracht.StelVerhuisdatumVast(verhuisdatum, request.Versie, woning, await KandidaatVanAsync(voordracht, context), db.Clock.Today());
        var antwoord = new StelVerhuisdatumVastResponse
        {
            VoordrachtId = request.VoordrachtId,
            Versie = voordracht.Version,
            VerhuisdatumVersie = voordracht.VerhuisdatumVersie,
        };
        return await db.SaveAndAnswerAsync(antwoord, context.CancellationToken);
    }

    public override async Task<GetVoordrachtResponse> GetVoordracht(GetVoordrachtRequest request, ServerCallContext context) =>
        new() { Voordracht = (await ZoekAsync(request.VoordrachtId, new Faults(), context)).ToMessage() };

    public override async Task<ListVoordrachtenResponse> ListVoordrachten(ListVoordrachtenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.OptionalText(request.Casusnummer, "casusnummer", 20);
        var size = PageToken.SizeOf(request.PageSize, faults);
        var na = pages.Read(request.PageToken, faults);
        faults.ThrowIfAny();

        var query = db.VoordrachtenBinnenBereik().AsNoTracking();
        query = casusnummer.Length > 0 ? query.Where(v => v.Casusnummer == casusnummer) : query;
        if (na is [var moment, var laatste])
        {
            var (gedaan, id) = (new DateTimeOffset(long.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.Zero), Guid.Parse(laatste));
            query = query.Where(v => v.VoorgedragenOp < gedaan || (v.VoorgedragenOp == gedaan && v.Id.CompareTo(id) < 0));
        }

        var rijen = await query.OrderByDescending(v => v.VoorgedragenOp).ThenByDescending(v => v.Id)
            .Take(size + 1).ToListAsync(context.CancellationToken);
        var antwoord = new ListVoordrachtenResponse { Voordrachten = { rijen.Take(size).Select(v => v.ToMessage()) } };
        if (rijen.Count > size)
        {
            var rand = rijen[size - 1];
            antwoord.NextPageToken = pages.Write(rand.VoorgedragenOp.UtcTicks.ToString(CultureInfo.InvariantCulture), rand.Id.ToString());
        }

        return antwoord;
    }

    private Task<Voordracht> ZoekAsync(string voordrachtId, Faults faults, ServerCallContext context)
    {
        var id = faults.Id(voordrachtId, "voordracht_id");
        faults.ThrowIfAny();
        return db.VoordrachtAsync(id, context.CancellationToken);
    }

    private Task<Domain.Woning> WoningVanAsync(Voordracht voordracht, ServerCallContext context) =>
        db.WoningAsync(voordracht.WoningId, context.CancellationToken);

    private Task<Kandidaat> KandidaatVanAsync(Voordracht voordracht, ServerCallContext context) =>
        db.Kandidaten.SingleAsync(k => k.Casusnummer == voordracht.Casusnummer, context.CancellationToken);
}
