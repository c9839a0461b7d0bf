using Google.Protobuf.WellKnownTypes;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Host.Demo;

/// <summary>The tafelzitting of the demo, which makes some casussen plaatsbaar.</summary>
internal static class DemoTafel
{
    public static async Task DecideAsync(
        DemoPartner regie, IReadOnlyList<DemoCasusLoader> casussen, DateOnly today, CancellationToken cancellationToken)
    {
        var tafel = new TafelService.TafelServiceClient(await regie.ConnectAsync());
        var zitting = await tafel.PlanTafelzittingAsync(
            new()
            {
                VerzoekId = DemoId.Of("zitting"),
                Subregio = "Merwestreek",
                BegintOp = Timestamp.FromDateTime(today.ToDateTime(new TimeOnly(13, 0), DateTimeKind.Utc)),
                Plaats = "Stadskantoor Merwestad (verzonnen)",
            },
            cancellationToken: cancellationToken);
        var plaatsbaar = casussen.Where(c => c.Casus.Fase == DemoFase.Plaatsbaar).ToList();
        foreach (var casus in plaatsbaar)
        {
            await tafel.AgendeerCasusAsync(
                new() { VerzoekId = DemoId.Of("agenda", casus.Casus.Index), TafelzittingId = zitting.TafelzittingId, Casusnummer = casus.Casusnummer },
                cancellationToken: cancellationToken);
        }

        foreach (var casus in plaatsbaar)
        {
            await tafel.LegBesluitVastAsync(
                new()
                {
                    VerzoekId = DemoId.Of("tafelbesluit", casus.Casus.Index),
                    TafelzittingId = zitting.TafelzittingId,
                    Casusnummer = casus.Casusnummer,
                    Besluit = BesluitSoort.Plaatsbaar,
                    Motivering = "De tafel is het eens. (Verzonnen.)",
                    Contractvorm = Contractvorm.Omklap,
                },
                cancellationToken: cancellationToken);
        }

        await tafel.SluitTafelzittingAsync(
            new() { VerzoekId = DemoId.Of("sluiting"), TafelzittingId = zitting.TafelzittingId }, cancellationToken: cancellationToken);
    }
}
