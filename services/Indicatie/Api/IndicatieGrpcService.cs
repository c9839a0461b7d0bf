using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Indicatie.Domain.Regels;
using Transferpunt.Indicatie.Persistence;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Normen;

namespace Transferpunt.Indicatie.Api;

/// <summary>Indicaties: melding, besluit and inzage.</summary>
internal sealed class IndicatieGrpcService(IndicatieDbContext db) : IndicatieService.IndicatieServiceBase
{
    public override async Task<DoeMeldingResponse> DoeMelding(DoeMeldingRequest request, ServerCallContext context)
    {
        var today = db.Clock.Today();
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        var gemeldOp = faults.OptionalDate(request.GemeldOp, "gemeld_op") ?? today;
        faults.Require(gemeldOp <= today, "gemeld_op", "De melding kan niet in de toekomst liggen.");
        faults.ThrowIfAny();

        var casus = await LoadCasusAsync(casusnummer, context.CancellationToken);
        if (casus.IsGesloten)
        {
            throw DomainException.NotNow("CASUS_GESLOTEN", "De casus is ingetrokken of afgerond. Een melding kan niet meer.");
        }

        var normen = await Normtabel.LoadAsync(db, context.CancellationToken);
        var indicatie = Domain.Indicatie.Meld(
            casusnummer, db.Call.Caller.Organisation, gemeldOp, Onderzoekstermijn.Uiterlijk(normen, gemeldOp), db.Clock.GetUtcNow());
        db.Add(indicatie);
        var response = new DoeMeldingResponse { IndicatieId = indicatie.Id.ToString(), Versie = indicatie.Version };
        return await db.SaveAndAnswerAsync(response, context.CancellationToken);
    }

    public override async Task<NeemBesluitResponse> NeemBesluit(NeemBesluitRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var id = faults.Id(request.IndicatieId, "indicatie_id");
        faults.CheckBesluit(request.Besluit, "besluit");
        faults.ThrowIfAny();

        var indicatie = await LoadAsync(id, context.CancellationToken);
        var today = db.Clock.Today();
        var normen = await Normtabel.LoadAsync(db, context.CancellationToken);
        var besloten = await db.BeslotenVanAsync(indicatie.Casusnummer, context.CancellationToken);
        var besluit = request.Besluit.ToDomain(today, Bezwaartermijn.TotEnMet(normen, today));
        indicatie.NeemBesluit(besluit, db.Call.Caller.Organisation, besloten.Count + 1);

        var verhuizing = await db.VerhuizingVanAsync(indicatie.Casusnummer, context.CancellationToken);
        verhuizing.VolgBesluit([.. besloten, indicatie]);
        var response = new NeemBesluitResponse { IndicatieId = indicatie.Id.ToString(), Versie = indicatie.Version };
        return await db.SaveAndAnswerAsync(response, context.CancellationToken);
    }

    public override async Task<GetIndicatieResponse> GetIndicatie(GetIndicatieRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var id = faults.Id(request.IndicatieId, "indicatie_id");
        faults.ThrowIfAny();
        var indicatie = await LoadAsync(id, context.CancellationToken);
        return new GetIndicatieResponse { Indicatie = indicatie.ToMessage() };
    }

    public override async Task<ListIndicatiesResponse> ListIndicaties(ListIndicatiesRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        faults.ThrowIfAny();
        await LoadCasusAsync(casusnummer, context.CancellationToken);
        var indicaties = await db.Indicaties.AsNoTracking().Where(i => i.Casusnummer == casusnummer).ToListAsync(context.CancellationToken);

        // SQL Server sorts UUIDs by their last bytes, so the order is made here; a casus has a handful of them.
        var newestFirst = indicaties.OrderByDescending(i => i.GemeldOp).ThenByDescending(i => i.Id);
        return new ListIndicatiesResponse { Indicaties = { newestFirst.Select(i => i.ToMessage()) } };
    }

    private async Task<Domain.Indicatie> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Indicaties.WithinReach(db, i => i.Casusnummer).SingleOrDefaultAsync(i => i.Id == id, cancellationToken)
        ?? throw DomainException.NotFound("De indicatie");

    private async Task<Domain.Casus> LoadCasusAsync(string casusnummer, CancellationToken cancellationToken) =>
        await db.Casussen.AsNoTracking().WithinReach(db, c => c.Casusnummer).SingleOrDefaultAsync(c => c.Casusnummer == casusnummer, cancellationToken)
        ?? throw DomainException.NotFound("De casus");
}
