using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>The register of organisations.</summary>
internal sealed class OrganisatieGrpcService(CasusIntakeDbContext db) : V1.OrganisatieService.OrganisatieServiceBase
{
    private const int MaximumGemeenten = 400;

    public override async Task<V1.RegistreerOrganisatieResponse> RegistreerOrganisatie(V1.RegistreerOrganisatieRequest request, ServerCallContext context)
    {
        var faults = new Faults();
        faults.Require(request.Organisatie is not null, "organisatie", "Vul de organisatie in.");
        var organisatie = request.Organisatie ?? new V1.Organisatie();
        var oin = faults.Oin(organisatie.Oin, "organisatie.oin");
        var naam = faults.Text(organisatie.Naam, "organisatie.naam");
        faults.Require(Organisatie.Rollen.Contains(organisatie.Rol), "organisatie.rol", "Kies een rol die een organisatie kan hebben.");
        faults.Require(organisatie.Gemeenten.Count <= MaximumGemeenten, "organisatie.gemeenten", $"Geef hooguit {MaximumGemeenten} gemeenten op.");
        string[] gemeenten = [.. organisatie.Gemeenten.Take(MaximumGemeenten).Select((code, index) => faults.Gemeente(code, $"organisatie.gemeenten[{index}]")).Distinct()];
        faults.ThrowIfAny();

        var bekend = await db.Organisaties.SingleOrDefaultAsync(o => o.Oin == oin, context.CancellationToken);
        if (bekend is null)
        {
            db.Add(Organisatie.Registreer(oin, naam, organisatie.Rol, gemeenten));
        }
        else
        {
            bekend.WerkBij(naam, organisatie.Rol, gemeenten);
        }

        return await db.SaveAndAnswerAsync(new V1.RegistreerOrganisatieResponse { Oin = oin }, context.CancellationToken);
    }

    public override async Task<V1.ListOrganisatiesResponse> ListOrganisaties(V1.ListOrganisatiesRequest request, ServerCallContext context)
    {
        var organisaties = await db.Organisaties.AsNoTracking().OrderBy(o => o.Naam).ThenBy(o => o.Oin).ToListAsync(context.CancellationToken);
        return new V1.ListOrganisatiesResponse { Organisaties = { organisaties.Select(ToMessage) } };
    }

    private static V1.Organisatie ToMessage(Organisatie organisatie) => new()
    {
        Oin = organisatie.Oin,
        Naam = organisatie.Naam,
        Rol = organisatie.Rol,
        Gemeenten = { organisatie.Gemeenten },
    };
}
