using System.Globalization;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Audit;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Api;

/// <summary>What the cliënt can do: link the own casus, give toestemming and take it back, see who looked.</summary>
internal sealed partial class CasusGrpcService
{
    private const string DoorPlatform = "Het transferpunt, automatisch";

    public override async Task<V1.TrekToestemmingInResponse> TrekToestemmingIn(V1.TrekToestemmingInRequest request, ServerCallContext context)
    {
        EisRol(request.Rol, "Kies een rol waarvoor u toestemming kunt intrekken.");
        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        casus.TrekToestemmingIn(request.Rol, Vandaag);
        var lijst = await DeelnamelijstAsync(casus.Casusnummer, context.CancellationToken);
        lijst.Beeindig(request.Rol, Vandaag);
        return await db.SaveAndAnswerAsync(
            new V1.TrekToestemmingInResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.GeefToestemmingResponse> GeefToestemming(V1.GeefToestemmingRequest request, ServerCallContext context)
    {
        EisRol(request.Rol, "Kies een rol waarvoor u toestemming kunt geven.");
        var casus = await LoadAsync(request.Casusnummer, context.CancellationToken);
        casus.GeefToestemming(request.Rol, Vandaag);
        var lijst = await DeelnamelijstAsync(casus.Casusnummer, context.CancellationToken);
        foreach (var oin in casus.OrganisatiesMetWerk(request.Rol))
        {
            lijst.NeemDeel(request.Rol, oin, Vandaag);
        }

        return await db.SaveAndAnswerAsync(
            new V1.GeefToestemmingResponse { Casusnummer = casus.Casusnummer, Versie = casus.Version }, context.CancellationToken);
    }

    public override async Task<V1.MaakKoppelcodeResponse> MaakKoppelcode(V1.MaakKoppelcodeRequest request, ServerCallContext context)
    {
        var casusnummer = await FindAsync(request.Casusnummer, context.CancellationToken);
        var (koppelcode, code) = Koppelcode.Maak(casusnummer, db.Clock.GetUtcNow());
        db.Add(koppelcode);
        await db.SaveChangesAsync(context.CancellationToken);
        return new V1.MaakKoppelcodeResponse { Code = code, GeldigTot = koppelcode.GeldigTot.ToTimestamp() };
    }

    public override async Task<V1.KoppelCasusResponse> KoppelCasus(V1.KoppelCasusRequest request, ServerCallContext context)
    {
        var hash = Koppelcode.HashOf(request.Code);
        var nu = db.Clock.GetUtcNow();
        var koppelcode = await db.Koppelcodes.SingleOrDefaultAsync(k => k.Hash == hash, context.CancellationToken);
        if (koppelcode is null || !koppelcode.IsGeldig(nu))
        {
            throw new DomainException(ErrorKind.NotFound, "CODE_ONGELDIG", "Deze code is onbekend, al gebruikt of verlopen. Vraag een nieuwe code.");
        }

        koppelcode.Gebruik(nu);
        var lijst = await DeelnamelijstAsync(koppelcode.Casusnummer, context.CancellationToken);
        lijst.NeemClientDeel(db.Call.Caller.Subject, Vandaag);
        return await db.SaveAndAnswerAsync(new V1.KoppelCasusResponse { Casusnummer = koppelcode.Casusnummer }, context.CancellationToken);
    }

    public override async Task<V1.ListInzagenResponse> ListInzagen(V1.ListInzagenRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        var size = PageToken.SizeOf(request.PageSize, faults);
        var before = pages.Read(request.PageToken, faults);
        faults.ThrowIfAny();

        var casusnummer = await FindAsync(request.Casusnummer, context.CancellationToken);
        var lines = db.AuditLines.AsNoTracking().Where(l => l.PersonConcerned == casusnummer);
        if (before is [var last])
        {
            var sequence = long.Parse(last, CultureInfo.InvariantCulture);
            lines = lines.Where(l => l.Sequence < sequence);
        }

        var page = await lines.OrderByDescending(l => l.Sequence).Take(size + 1).ToListAsync(context.CancellationToken);
        var oins = page.Select(l => l.Oin).OfType<string>().Distinct().ToList();
        var namen = await db.Organisaties.Where(o => oins.Contains(o.Oin)).ToDictionaryAsync(o => o.Oin, o => o.Naam, context.CancellationToken);
        var response = new V1.ListInzagenResponse { Inzagen = { page.Take(size).Select(line => ToMessage(line, namen)) } };
        if (page.Count > size)
        {
            response.NextPageToken = pages.Write(page[size - 1].Sequence.ToString(CultureInfo.InvariantCulture));
        }

        return response;
    }

    /// <summary>Regie works for the region itself; the cliënt decides about the others.</summary>
    private static void EisRol(Rol rol, string zin)
    {
        var faults = new Faults();
        faults.Require(rol is Rol.Zorgaanbieder or Rol.Corporatie or Rol.Toegang or Rol.Wi, "rol", zin);
        faults.ThrowIfAny();
    }

    private static V1.Inzage ToMessage(AuditLine line, Dictionary<string, string> namen)
    {
        var rol = Rollen.FromCode(line.Rol) ?? Rol.Unspecified;
        return new V1.Inzage
        {
            Tijdstip = line.At.ToTimestamp(),
            OrganisatieOin = line.Oin ?? "",
            Organisatie = rol == Rol.Dienst ? DoorPlatform : namen.GetValueOrDefault(line.Oin ?? "", ""),
            Rol = rol,
            Verwerking = line.Activity,
            Handeling = line.Action,
            Gelukt = line.Result == "OK",
        };
    }
}
