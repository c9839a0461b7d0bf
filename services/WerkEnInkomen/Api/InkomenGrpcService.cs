using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.WerkEnInkomen.Persistence;

namespace Transferpunt.WerkEnInkomen.Api;

/// <summary>Income: dossier, financiële toets and the plan around the verhuisdatum.</summary>
internal sealed class InkomenGrpcService(InkomenDbContext db) : InkomenService.InkomenServiceBase
{
    public override async Task<LegInkomensdossierVastResponse> LegInkomensdossierVast(
        LegInkomensdossierVastRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        faults.CheckGegevens(request.Gegevens, "gegevens", db.Clock.Today());
        faults.ThrowIfAny();

        await RequireOpenCasusAsync(casusnummer, context.CancellationToken);
        var dossier = await db.DossierVanAsync(casusnummer, context.CancellationToken);
        var basis = await db.PlanbasisVanAsync(casusnummer, context.CancellationToken);
        dossier.LegVast(request.Gegevens.ToDomain(), db.Call.Caller.Organisation, basis);
        var response = new LegInkomensdossierVastResponse { Casusnummer = casusnummer, Versie = dossier.Version };
        return await db.SaveAndAnswerAsync(response, context.CancellationToken);
    }

    public override async Task<LegFinancieleToetsVastResponse> LegFinancieleToetsVast(
        LegFinancieleToetsVastRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var casusnummer = faults.Text(request.Casusnummer, "casusnummer", 20);
        faults.CheckToets(request.Toets, "toets");
        faults.ThrowIfAny();

        await RequireOpenCasusAsync(casusnummer, context.CancellationToken);
        var dossier = await db.DossierVanAsync(casusnummer, context.CancellationToken);
        dossier.LegToetsVast(request.Toets.ToDomain());
        var response = new LegFinancieleToetsVastResponse { Casusnummer = casusnummer, Versie = dossier.Version };
        return await db.SaveAndAnswerAsync(response, context.CancellationToken);
    }

    public override async Task<GetInkomensdossierResponse> GetInkomensdossier(GetInkomensdossierRequest request, ServerCallContext context)
    {
        var dossier = await LoadAsync(request.Casusnummer, context.CancellationToken);
        return dossier?.Gegevens is null
            ? throw DomainException.NotFound("Het inkomensdossier")
            : new GetInkomensdossierResponse { Inkomensdossier = dossier.ToMessage() };
    }

    public override async Task<GetUitkeringsplanResponse> GetUitkeringsplan(GetUitkeringsplanRequest request, ServerCallContext context)
    {
        var dossier = await LoadAsync(request.Casusnummer, context.CancellationToken);
        return dossier?.Plan is { } plan
            ? new GetUitkeringsplanResponse { Plan = plan.ToMessage(dossier.Casusnummer) }
            : throw DomainException.NotFound("Het uitkeringsplan");
    }

    private async Task<Domain.Inkomensdossier?> LoadAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var faults = new Faults();
        faults.Text(casusnummer, "casusnummer", 20);
        faults.ThrowIfAny();
        return await db.Dossiers.AsNoTracking().WithinReach(db, d => d.Casusnummer)
            .SingleOrDefaultAsync(d => d.Casusnummer == casusnummer, cancellationToken);
    }

    private async Task RequireOpenCasusAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var casus = await db.Casussen.AsNoTracking().WithinReach(db, c => c.Casusnummer)
            .SingleOrDefaultAsync(c => c.Casusnummer == casusnummer, cancellationToken) ?? throw DomainException.NotFound("De casus");
        if (casus.IsGesloten)
        {
            throw DomainException.NotNow("CASUS_GESLOTEN", "De casus is ingetrokken of afgerond. Er kan niets meer worden vastgelegd.");
        }
    }
}
