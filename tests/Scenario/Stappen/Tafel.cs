using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>The tafelzitting: nothing goes out before it is closed.</summary>
internal static class Tafel
{
    public static async Task BesluitAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        var rollen = spel.Rollen;
        var plan = await regie.Tafel.PlanTafelzittingAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Subregio = rollen.Deelnemers.Centrum.Naam,
                BegintOp = Timestamp.FromDateTime(spel.Vandaag.ToDateTime(new TimeOnly(13, 0), DateTimeKind.Utc)),
                Plaats = "Stadskantoor, zaal 3",
                Genodigden = { rollen.Zorgaanbieder.Oin, rollen.Corporatie.Oin, rollen.Toegang.Oin, rollen.WerkEnInkomen.Oin },
            },
            cancellationToken: spel.Afbreken);
        spel.TafelzittingId = plan.TafelzittingId;
        spel.Meld(regie, "plant een tafelzitting", spel.Vandaag);

        var agenda = await regie.Tafel.AgendeerCasusAsync(
            new() { VerzoekId = Spel.NieuwVerzoek(), TafelzittingId = plan.TafelzittingId, Casusnummer = spel.Verloop.Casusnummer },
            cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(1, agenda.Plaats, "de plaats van de enige casus op de agenda");
        spel.Meld(regie, "zet de casus op de agenda");

        await Verwacht.WeigeringAsync(
            StatusCode.FailedPrecondition,
            "sluiten zonder besluit",
            async () => await regie.Tafel.SluitTafelzittingAsync(
                new() { VerzoekId = Spel.NieuwVerzoek(), TafelzittingId = plan.TafelzittingId }, cancellationToken: spel.Afbreken));

        await regie.Tafel.LegBesluitVastAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                TafelzittingId = plan.TafelzittingId,
                Casusnummer = spel.Verloop.Casusnummer,
                Besluit = BesluitSoort.Plaatsbaar,
                Motivering = $"De tafel is het eens: {spel.Options.Persoon.Naam} is toe aan een eigen woning.",
                Contractvorm = Contractvorm.Omklap,
                Voorwaarden = { "Begeleiding is dag en nacht bereikbaar." },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(regie, "legt het besluit vast: plaatsbaar, omklap");

        Verwacht.Gelijk(CasusStatus.Geagendeerd, await StatusAsync(spel), "de status van de casus zolang de zitting open is");
        await spel.Wacht.TotAsync(
            "woningaanbod kent de casus, maar nog niet als plaatsbaar",
            () => AntwoordVanWoningaanbodAsync(spel),
            code => code != StatusCode.NotFound,
            spel.Afbreken);
        Verwacht.Gelijk(StatusCode.FailedPrecondition, await AntwoordVanWoningaanbodAsync(spel), "zoeken voordat de zitting gesloten is");
    }

    public static async Task SluitAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        var closed = await regie.Tafel.SluitTafelzittingAsync(
            new() { VerzoekId = Spel.NieuwVerzoek(), TafelzittingId = spel.TafelzittingId }, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(1, closed.Besluiten, "het aantal uitgevoerde besluiten");
        Verwacht.Gelijk(CasusStatus.Plaatsbaar, await StatusAsync(spel), "de status van de casus na de sluiting");
        spel.Meld(regie, "sluit de zitting: de casus is plaatsbaar");
    }

    private static async Task<StatusCode> AntwoordVanWoningaanbodAsync(Spel spel)
    {
        try
        {
            await spel.Rollen.Regie.Matching.ListPassendeWoningenAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken);
            return StatusCode.OK;
        }
        catch (RpcException refusal)
        {
            return refusal.StatusCode;
        }
    }

    private static async Task<CasusStatus> StatusAsync(Spel spel) => (await spel.Rollen.Regie.Casussen.GetCasusAsync(
        new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken)).Casus.Status;
}
