using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Persistence;
using Transferpunt.Tests.Support;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;

namespace Transferpunt.Tests;

/// <summary>The same services on the database of production.</summary>
public class SqlServerTests
{
    private const string Toegang = "00000099000000000011";
    private const string Casusnummer = "TP-2026-000001";

    [SqlServerFact]
    public async Task Een_verzoek_zijn_gebeurtenis_en_zijn_verantwoording_komen_samen_in_SQL_Server()
    {
        await using var service = await ServiceFixture.StartAsync(IndicatieHost.Build, sqlServer: SqlServerFactAttribute.ConnectionString);
        await service.ReceiveAsync(new CasusAangemeld(new(Casusnummer, "Aangemeld", "9901", new(2026, 1, 15), false, "BeschermdWonen", 1, 0, 1991, null), 1));
        await service.ReceiveAsync(new DeelnameGewijzigd(Casusnummer, [new("toegang", Toegang, null, new(2026, 1, 1), null)], 1));
        await Eventually.TrueAsync(() => service.ReadAsync((ServiceDbContext db) => db.Deelnames.AnyAsync()), "the deelname arrives");
        var client = new IndicatieService.IndicatieServiceClient(service.As(Rol.Toegang, Toegang));
        var melding = new DoeMeldingRequest { VerzoekId = Guid.NewGuid().ToString(), Casusnummer = Casusnummer };

        var (first, second) = (await client.DoeMeldingAsync(melding), await client.DoeMeldingAsync(melding));

        Assert.Equal(first, second);
        Assert.Single((await client.ListIndicatiesAsync(new() { Casusnummer = Casusnummer })).Indicaties);
        Assert.True(await service.ReadAsync((ServiceDbContext db) => db.AuditLines.AnyAsync(l => l.PersonConcerned == Casusnummer && l.Action == "DoeMelding")));
    }

    [SqlServerFact]
    public async Task Elke_dienst_maakt_zijn_database_en_start()
    {
        foreach (var build in new BuildService[] { CasusIntakeHost.Build, WoningaanbodHost.Build, WerkEnInkomenHost.Build })
        {
            await using var service = await ServiceFixture.StartAsync(build, sqlServer: SqlServerFactAttribute.ConnectionString);

            Assert.Empty(await service.ReadAsync(async (ServiceDbContext db) => await db.Database.GetPendingMigrationsAsync()));
        }
    }
}
