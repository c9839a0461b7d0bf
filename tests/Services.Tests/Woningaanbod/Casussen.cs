using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod.Persistence;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

/// <summary>Lets woningaanbod hear of casussen as the other services would tell.</summary>
internal static class Casussen
{
    public const string Client = "client-sub-1";

    public static ZoekprofielStand Profiel() => new(["9901"], ["Noord"], ["Zuid"], 2, false, false, 70_000, "Omklap", null);

    public static CasusStand Casus(string nummer) => new(
        nummer, "Plaatsbaar", "9901", new DateOnly(2025, 11, 3), false, "BeschermdWonen", 1, 0, 1990, Profiel());

    public static IndicatieStand Indicatie(string nummer) => new(
        Guid.CreateVersion7(), nummer, "00000099000000000301", new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31), null, null, false, 0);

    public static InkomenStand Inkomen(string nummer) => new(nummer, "00000099000000000401", 1_800_000, 71_302, null, 0, null, 0);

    /// <summary>A casus of which everything is known and to which the example dwelling fits.</summary>
    public static async Task MeldAsync(this ServiceFixture fixture, params CasusStand[] casussen)
    {
        foreach (var casus in casussen)
        {
            await fixture.ReceiveAsync(new CasusPlaatsbaar(casus, 5));
            await fixture.ReceiveAsync(new IndicatieAfgegeven(Indicatie(casus.Casusnummer), 3));
            await fixture.ReceiveAsync(new FinancieleToetsVastgelegd(Inkomen(casus.Casusnummer), 2));
            await fixture.ReceiveAsync(new DeelnameGewijzigd(
                casus.Casusnummer,
                [
                    new Deelnemer(Rollen.CodeOf(Rol.Zorgaanbieder), Zorgaanbieder, null, new DateOnly(2025, 11, 3), null),
                    new Deelnemer(Rollen.CodeOf(Rol.Client), null, Client, new DateOnly(2025, 11, 3), null),
                ],
                1));
        }

        // The participants come last: once they are in, everything before them is.
        var laatste = casussen[^1].Casusnummer;
        await fixture.UntilAsync(db => db.Deelnames.Any(d => d.Casusnummer == laatste));
    }

    public static Task UntilAsync(this ServiceFixture fixture, Func<WoningaanbodDbContext, bool> condition) =>
        Eventually.TrueAsync(() => fixture.ReadAsync<WoningaanbodDbContext, bool>(db => Task.FromResult(condition(db))), "the events are in");

    public static async Task<string> PubliceerAsync(this ServiceFixture fixture, Woninggegevens? woning = null)
    {
        var client = new WoningService.WoningServiceClient(fixture.As(Rol.Corporatie, Corporatie));
        return (await client.PubliceerWoningAsync(Publicatie(woning ?? Woning()))).WoningId;
    }
}
