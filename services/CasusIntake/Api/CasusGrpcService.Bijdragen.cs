using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>The bijdragen: asked, not needed, delivered.</summary>
internal sealed partial class CasusGrpcService
{
    public override async Task<V1.VraagBijdrageResponse> VraagBijdrage(V1.VraagBijdrageRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var soort = faults.Choice(request.Soort, "soort");
        faults.Require(soort != BijdrageSoort.Clientverklaring, "soort", "De cliëntverklaring komt van de cliënt zelf.");
        var oin = faults.Oin(request.EigenaarOin, "eigenaar_oin");
        var uiterlijk = faults.OptionalDate(request.Uiterlijk, "uiterlijk");
        faults.Require(uiterlijk is null || uiterlijk >= Vandaag, "uiterlijk", "Deze datum is al voorbij.");
        faults.ThrowIfAny();

        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        var rol = Bijdrage.LeverancierVan(soort)!.Value;
        if (!await db.Organisaties.AnyAsync(o => o.Oin == oin && o.Rol == rol, context.CancellationToken))
        {
            faults.Add("eigenaar_oin", "Er is geen organisatie met deze OIN die deze bijdrage kan leveren.");
            faults.ThrowIfAny();
        }

        var eerder = casus.VraagBijdrage(soort, oin, uiterlijk ?? termijnen.UiterlijkVoor(soort, Vandaag));
        var lijst = await DeelnamelijstAsync(casus.Casusnummer, context.CancellationToken);
        if (eerder is not null)
        {
            lijst.Beeindig(eerder, Vandaag);
        }

        if (rol != Rol.Regie)
        {
            lijst.NeemDeel(rol, oin, Vandaag);
        }

        return await db.SaveAndAnswerAsync(
            new V1.VraagBijdrageResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.VerklaarBijdrageNietNodigResponse> VerklaarBijdrageNietNodig(
        V1.VerklaarBijdrageNietNodigRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var soort = faults.Choice(request.Soort, "soort");
        faults.Require(soort != BijdrageSoort.Clientverklaring, "soort", "De cliëntverklaring is altijd nodig.");
        var reden = faults.Text(request.Reden, "reden", 1000);
        faults.ThrowIfAny();

        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        if (casus.VerklaarBijdrageNietNodig(soort, reden) is { } zonderWerk)
        {
            (await DeelnamelijstAsync(casus.Casusnummer, context.CancellationToken)).Beeindig(zonderWerk, Vandaag);
        }

        return await db.SaveAndAnswerAsync(
            new V1.VerklaarBijdrageNietNodigResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.LeverDeskundigenoordeelResponse> LeverDeskundigenoordeel(
        V1.LeverDeskundigenoordeelRequest request, ServerCallContext context)
    {
        var casus = await LeverAsync(request.Casusnummer, faults => BijdrageReader.Read(request.Deskundigenoordeel, faults), context);
        return await db.SaveAndAnswerAsync(
            new V1.LeverDeskundigenoordeelResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.LeverPersoonsbeschrijvingResponse> LeverPersoonsbeschrijving(
        V1.LeverPersoonsbeschrijvingRequest request, ServerCallContext context)
    {
        var casus = await LeverAsync(request.Casusnummer, faults => BijdrageReader.Read(request.Persoonsbeschrijving, faults), context);
        return await db.SaveAndAnswerAsync(
            new V1.LeverPersoonsbeschrijvingResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.LeverClientverklaringResponse> LeverClientverklaring(
        V1.LeverClientverklaringRequest request, ServerCallContext context)
    {
        var casus = await LeverAsync(request.Casusnummer, faults => BijdrageReader.Read(request.Clientverklaring, faults), context);
        return await db.SaveAndAnswerAsync(
            new V1.LeverClientverklaringResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.LeverCorporatietoetsResponse> LeverCorporatietoets(
        V1.LeverCorporatietoetsRequest request, ServerCallContext context)
    {
        var casus = await LeverAsync(request.Casusnummer, faults => BijdrageReader.Read(request.Corporatietoets, faults), context);
        return await db.SaveAndAnswerAsync(
            new V1.LeverCorporatietoetsResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    private async Task<Casus> LeverAsync(string casusnummer, Func<Faults, BijdrageInhoud> read, ServerCallContext context)
    {
        var faults = new Faults();
        var inhoud = read(faults);
        faults.ThrowIfAny();
        var casus = await LoadAsync(casusnummer, context.CancellationToken);
        casus.Lever(inhoud, db.Call.Caller.Rol == Rol.Client ? Casus.DoorClient : db.Call.Caller.Organisation, Vandaag);
        return casus;
    }
}
