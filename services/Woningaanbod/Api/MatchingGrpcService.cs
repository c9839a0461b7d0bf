using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Persistence;
using Transferpunt.Platform.Text;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Domain.Regels;
using Transferpunt.Woningaanbod.Persistence;
using Proto = Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>Who fits where, and why: from the dwelling and from the person, by the same rules.</summary>
internal sealed class MatchingGrpcService(WoningaanbodDbContext db) : MatchingService.MatchingServiceBase
{
    public override async Task<ListKandidatenResponse> ListKandidaten(ListKandidatenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var id = faults.Id(request.WoningId, "woning_id");
        var size = PageToken.SizeOf(request.PageSize, faults);
        faults.ThrowIfAny();

        var woning = await db.WoningAsync(id, context.CancellationToken);
        var kader = await KaderAsync(context.CancellationToken);
        var plaatsbaar = await db.Kandidaten.AsNoTracking()
            .Where(k => k.Status == nameof(CasusStatus.Plaatsbaar) && k.OpenVoordrachtId == null && k.CorporatieMagGegevens)
            .ToListAsync(context.CancellationToken);
        var passend = Beoordeling.InVolgorde(plaatsbaar.Select(k => Beoordeling.Van(woning, k, kader)).Where(b => b.Past)).ToList();
        return new ListKandidatenResponse
        {
            Aantal = passend.Count,
            Kandidaten = { passend.Take(size).Select((b, index) => ToKandidaat(b, index + 1)) },
        };
    }

    public override async Task<ListPassendeWoningenResponse> ListPassendeWoningen(ListPassendeWoningenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        var size = PageToken.SizeOf(request.PageSize, faults);
        faults.ThrowIfAny();

        var kandidaat = await ZoekKandidaatAsync(casusnummer, context.CancellationToken);
        kandidaat.EisVrij();
        var kader = await KaderAsync(context.CancellationToken);
        var vrij = await db.Woningen.AsNoTracking().Where(w => w.Status == WoningStatus.Beschikbaar).ToListAsync(context.CancellationToken);

        // What fits best stands first; of two that fit equally well the one that comes free first.
        var beoordeeld = vrij.Select(w => Beoordeling.Van(w, kandidaat, kader))
            .OrderByDescending(b => b.Pluspunten.Count).ThenBy(b => b.Woning.Gegevens.BeschikbaarVanaf).ThenBy(b => b.Woning.Id).ToList();
        var passend = beoordeeld.Where(b => b.Past).ToList();
        var bijna = beoordeeld.Where(b => b.PastBijna).ToList();
        return new ListPassendeWoningenResponse
        {
            Casusnummer = kandidaat.Casusnummer,
            Passend = { passend.Take(size).Select(ToPassendeWoning) },
            BijnaPassend = { bijna.Take(size).Select(ToPassendeWoning) },
            AantalPassend = passend.Count,
            AantalBijnaPassend = bijna.Count,
        };
    }

    public override async Task<LegMatchUitResponse> LegMatchUit(LegMatchUitRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var id = faults.Id(request.WoningId, "woning_id");
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        faults.ThrowIfAny();

        var kandidaat = await ZoekKandidaatAsync(casusnummer, context.CancellationToken);
        var woning = await db.WoningAsync(id, context.CancellationToken);
        var beoordeling = Beoordeling.Van(woning, kandidaat, await KaderAsync(context.CancellationToken));
        return new LegMatchUitResponse
        {
            WoningId = woning.Id.ToString(),
            Casusnummer = kandidaat.Casusnummer,
            Past = beoordeling.Past,
            Regels = { beoordeling.Regels.Select(r => r.ToMessage()) },
        };
    }

    private static Proto.Kandidaat ToKandidaat(Beoordeling beoordeling, int plaats)
    {
        var kandidaat = beoordeling.Kandidaat;
        var punten = beoordeling.Pluspunten.Count == 0 ? "geen pluspunten" : $"pluspunten: {string.Join(", ", beoordeling.Pluspunten)}";
        return new Proto.Kandidaat
        {
            Plaats = plaats,
            Casusnummer = kandidaat.Casusnummer,
            Hardheid = kandidaat.Hardheid,
            Aanmelddatum = Dates.Write(kandidaat.Aanmelddatum),
            Pluspunten = beoordeling.Pluspunten.Count,
            Regels = { beoordeling.Regels.Select(r => r.ToMessage()) },
            RedenVolgorde = $"{(kandidaat.Hardheid ? "Gaat voor door de hardheidsclausule; a" : "A")}angemeld op {Dutch.Date(kandidaat.Aanmelddatum)}; {punten}.",
        };
    }

    private static PassendeWoning ToPassendeWoning(Beoordeling beoordeling) => new()
    {
        Woning = beoordeling.Woning.ToMessage(),
        Regels = { beoordeling.Regels.Select(r => r.ToMessage()) },
        Pluspunten = beoordeling.Pluspunten.Count,
    };

    private async Task<Domain.Kandidaat> ZoekKandidaatAsync(string casusnummer, CancellationToken cancellationToken) =>
        await db.Kandidaten.AsNoTracking().WithinReach(db, k => k.Casusnummer)
            .SingleOrDefaultAsync(k => k.Casusnummer == casusnummer && k.Status != "", cancellationToken)
        ?? throw DomainException.NotFound("De casus");

    private async Task<Toetskader> KaderAsync(CancellationToken cancellationToken) =>
        new(await Normtabel.LoadAsync(db, cancellationToken), db.Clock.Today());
}
