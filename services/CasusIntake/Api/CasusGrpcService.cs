using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Persistence;
using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Casussen: reporting, preparing and following them. This part reads.</summary>
internal sealed partial class CasusGrpcService(CasusIntakeDbContext db, Bsnkluis kluis, Bijdragetermijnen termijnen, PageToken pages)
    : V1.CasusService.CasusServiceBase
{
    private static readonly Google.Protobuf.Reflection.FieldDescriptor BsnField = V1.Persoon.Descriptor.FindFieldByNumber(V1.Persoon.BsnFieldNumber);

    private DateOnly Vandaag => db.Clock.Today();

    public override async Task<V1.GetCasusResponse> GetCasus(V1.GetCasusRequest request, ServerCallContext context)
    {
        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        var bord = await BordAsync(casus.Casusnummer, context.CancellationToken);
        var message = casus.ToMessage(bord, Vandaag);
        if (db.Call.Caller.Rol != Rol.Corporatie || casus.MagNaamZien(db.Call.Caller.Organisation))
        {
            message.Persoon = casus.Persoon.ToMessage(BsnFor(casus));
        }

        return new V1.GetCasusResponse { Casus = message };
    }

    public override async Task<V1.ListCasussenResponse> ListCasussen(V1.ListCasussenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var status = faults.OptionalChoice(request.Status, "status");
        var size = PageToken.SizeOf(request.PageSize, faults);
        var after = pages.Read(request.PageToken, faults);
        faults.ThrowIfAny();

        var rows = await CasusLijst.ReadAsync(db, status, after, size + 1, context.CancellationToken);
        var vandaag = Vandaag;
        var response = new V1.ListCasussenResponse { Casussen = { rows.Take(size).Select(row => row.ToMessage(vandaag)) } };
        if (rows.Count > size)
        {
            response.NextPageToken = pages.Write(Dates.Write(rows[size - 1].Aanmelddatum), rows[size - 1].Casusnummer);
        }

        return response;
    }

    public override async Task<V1.GetVerhuisgereedheidResponse> GetVerhuisgereedheid(V1.GetVerhuisgereedheidRequest request, ServerCallContext context)
    {
        var casusnummer = await FindAsync(request.Casusnummer, context.CancellationToken);
        var bord = await BordAsync(casusnummer, context.CancellationToken) ?? new Verhuisbord { Casusnummer = casusnummer };
        return new V1.GetVerhuisgereedheidResponse
        {
            Casusnummer = casusnummer,
            Verhuisdatum = Dates.Write(bord.Verhuisdatum),
            VerhuisdatumVersie = bord.VerhuisdatumVersie,
            Voorwaarden = { bord.Voorwaarden().Select(v => v.ToMessage()) },
            Gereed = bord.IsGereed,
        };
    }

    private async Task<Casus> LoadAsync(string casusnummer, CancellationToken cancellationToken) =>
        await db.Casussen.WithinReach(db, c => c.Casusnummer).SingleOrDefaultAsync(c => c.Casusnummer == casusnummer, cancellationToken)
        ?? throw DomainException.NotFound("De casus");

    /// <summary>Checks that the caller reaches the casus, without loading it.</summary>
    private async Task<string> FindAsync(string casusnummer, CancellationToken cancellationToken) =>
        await db.Casussen.WithinReach(db, c => c.Casusnummer)
            .Where(c => c.Casusnummer == casusnummer).Select(c => c.Casusnummer).SingleOrDefaultAsync(cancellationToken)
        ?? throw DomainException.NotFound("De casus");

    private Task<Verhuisbord?> BordAsync(string casusnummer, CancellationToken cancellationToken) =>
        db.Verhuisborden.SingleOrDefaultAsync(b => b.Casusnummer == casusnummer, cancellationToken);

    private Task<Deelnamelijst> DeelnamelijstAsync(string casusnummer, CancellationToken cancellationToken) =>
        db.Deelnamelijsten.SingleAsync(l => l.Casusnummer == casusnummer, cancellationToken);

    /// <summary>Decrypts the BSN only for a role that will see it.</summary>
    private string? BsnFor(Casus casus) =>
        casus.Persoon.Bsn is { } bsn && Contract.VisibleTo(BsnField)!.Contains(db.Call.Caller.Rol)
            ? kluis.Ontsleutel(bsn, casus.Casusnummer)
            : null;
}
