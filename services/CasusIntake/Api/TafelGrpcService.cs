using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>The zittingen of the table.</summary>
internal sealed class TafelGrpcService(CasusIntakeDbContext db) : V1.TafelService.TafelServiceBase
{
    private const int MaximumGenodigden = 50;
    private const int MaximumVoorwaarden = 20;
    private const int LongText = 4000;
    private static readonly long Earliest = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
    private static readonly long Latest = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    public override async Task<V1.PlanTafelzittingResponse> PlanTafelzitting(V1.PlanTafelzittingRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var subregio = faults.Text(request.Subregio, "subregio", 100);
        var plaats = faults.Text(request.Plaats, "plaats");
        var begintOp = Tijdstip(request.BegintOp, faults);
        faults.Require(request.Genodigden.Count <= MaximumGenodigden, "genodigden", $"Nodig hooguit {MaximumGenodigden} organisaties uit.");
        string[] genodigden = [.. request.Genodigden.Take(MaximumGenodigden).Select((oin, index) => faults.Oin(oin, $"genodigden[{index}]")).Distinct()];
        faults.ThrowIfAny();

        var zitting = Tafelzitting.Plan(subregio, begintOp, plaats, genodigden, db.Clock.GetUtcNow());
        db.Add(zitting);
        return await db.SaveAndAnswerAsync(new V1.PlanTafelzittingResponse { TafelzittingId = zitting.Id.ToString() }, context.CancellationToken);
    }

    public override async Task<V1.AgendeerCasusResponse> AgendeerCasus(V1.AgendeerCasusRequest request, ServerCallContext context)
    {
        var zitting = await LoadAsync(request.TafelzittingId, new Faults(), context.CancellationToken);
        var casus = await LoadCasusAsync(request.Casusnummer, context.CancellationToken);
        var plaats = zitting.Agendeer(casus);
        return await db.SaveAndAnswerAsync(
            new V1.AgendeerCasusResponse { TafelzittingId = zitting.Id.ToString(), Plaats = plaats }, context.CancellationToken);
    }

    public override async Task<V1.LegBesluitVastResponse> LegBesluitVast(V1.LegBesluitVastRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var soort = faults.Choice(request.Besluit, "besluit");
        var motivering = faults.Text(request.Motivering, "motivering", LongText);
        var contractvorm = faults.OptionalChoice(request.Contractvorm, "contractvorm");
        var isPlaatsbaar = soort == BesluitSoort.Plaatsbaar;
        faults.Require(!isPlaatsbaar || request.Contractvorm != Contractvorm.Unspecified, "contractvorm", "Kies de contractvorm die bij het zoekprofiel hoort.");
        faults.Require(isPlaatsbaar || request.Contractvorm == Contractvorm.Unspecified, "contractvorm", "Kies alleen bij plaatsbaar een contractvorm.");
        faults.Require(request.Voorwaarden.Count <= MaximumVoorwaarden, "voorwaarden", $"Geef hooguit {MaximumVoorwaarden} voorwaarden.");
        string[] voorwaarden = [.. request.Voorwaarden.Take(MaximumVoorwaarden).Select((tekst, index) => faults.Text(tekst, $"voorwaarden[{index}]", 1000))];
        var zitting = await LoadAsync(request.TafelzittingId, faults, context.CancellationToken);
        var casus = await LoadCasusAsync(request.Casusnummer, context.CancellationToken);
        if (isPlaatsbaar && casus.Zoekprofiel is null)
        {
            throw DomainException.NotNow("ZOEKPROFIEL_ONTBREEKT", "Stel eerst het zoekprofiel vast.");
        }

        zitting.LegBesluitVast(casus.Casusnummer, new Besluit(soort, motivering, contractvorm, voorwaarden));
        return await db.SaveAndAnswerAsync(new V1.LegBesluitVastResponse { TafelzittingId = zitting.Id.ToString() }, context.CancellationToken);
    }

    public override async Task<V1.SluitTafelzittingResponse> SluitTafelzitting(V1.SluitTafelzittingRequest request, ServerCallContext context)
    {
        var zitting = await LoadAsync(request.TafelzittingId, new Faults(), context.CancellationToken);
        var nummers = zitting.Agenda.Select(a => a.Casusnummer).ToList();
        var casussen = await db.Casussen.Where(c => nummers.Contains(c.Casusnummer)).ToListAsync(context.CancellationToken);
        zitting.Sluit(casussen, db.Clock.GetUtcNow());
        return await db.SaveAndAnswerAsync(
            new V1.SluitTafelzittingResponse { TafelzittingId = zitting.Id.ToString(), Besluiten = nummers.Count }, context.CancellationToken);
    }

    public override async Task<V1.GetTafelzittingResponse> GetTafelzitting(V1.GetTafelzittingRequest request, ServerCallContext context)
    {
        var zitting = await LoadAsync(request.TafelzittingId, new Faults(), context.CancellationToken);
        return new V1.GetTafelzittingResponse { Tafelzitting = ToMessage(zitting) };
    }

    private static DateTimeOffset Tijdstip(Timestamp? tijdstip, Faults faults)
    {
        // A message can carry numbers that are no moment at all.
        var geldig = tijdstip is { Nanos: >= 0 and < 1_000_000_000 } && tijdstip.Seconds >= Earliest && tijdstip.Seconds < Latest;
        faults.Require(geldig, "begint_op", "Vul in wanneer de zitting begint.");
        return geldig ? tijdstip!.ToDateTimeOffset() : default;
    }

    private async Task<Tafelzitting> LoadAsync(string id, Faults faults, CancellationToken cancellationToken)
    {
        var tafelzittingId = faults.Id(id, "tafelzitting_id");
        faults.ThrowIfAny();
        return await db.Tafelzittingen.SingleOrDefaultAsync(z => z.Id == tafelzittingId, cancellationToken)
            ?? throw DomainException.NotFound("De tafelzitting");
    }

    private async Task<Casus> LoadCasusAsync(string casusnummer, CancellationToken cancellationToken) =>
        await db.Casussen.WithinReach(db, c => c.Casusnummer).SingleOrDefaultAsync(c => c.Casusnummer == casusnummer, cancellationToken)
        ?? throw DomainException.NotFound("De casus");

    private static V1.Tafelzitting ToMessage(Tafelzitting zitting) => new()
    {
        TafelzittingId = zitting.Id.ToString(),
        Subregio = zitting.Subregio,
        BegintOp = zitting.BegintOp.ToTimestamp(),
        Plaats = zitting.Plaats,
        Genodigden = { zitting.Genodigden },
        Agenda = { zitting.Agenda.Select(ToMessage) },
        GeslotenOp = zitting.GeslotenOp?.ToTimestamp(),
    };

    private static V1.Agendapunt ToMessage(Agendapunt punt, int index) => new()
    {
        Plaats = index + 1,
        Casusnummer = punt.Casusnummer,
        RedenVolgorde = punt.RedenVolgorde,
        Besluit = punt.Besluit?.Soort ?? BesluitSoort.Unspecified,
        Motivering = punt.Besluit?.Motivering ?? "",
        Contractvorm = punt.Besluit?.Contractvorm ?? Contractvorm.Unspecified,
        Voorwaarden = { punt.Besluit?.Voorwaarden ?? [] },
    };
}
