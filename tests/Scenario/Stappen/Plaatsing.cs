using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>From voordracht to contract.</summary>
internal static class Plaatsing
{
    public static async Task DraagVoorAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        DraagVoorRequest NewRequest() => new() { VerzoekId = Spel.NieuwVerzoek(), Casusnummer = spel.Verloop.Casusnummer, WoningId = spel.Verloop.WoningId };
        var answer = await regie.Voordrachten.DraagVoorAsync(NewRequest(), cancellationToken: spel.Afbreken);
        (spel.Verloop.VoordrachtId, spel.VoordrachtVersie) = (answer.VoordrachtId, answer.Versie);
        spel.Meld(regie, "draagt de casus voor de woning voor");
        await Verwacht.WeigeringAsync(
            StatusCode.FailedPrecondition,
            "een tweede voordracht voor dezelfde woning",
            async () => await regie.Voordrachten.DraagVoorAsync(NewRequest(), cancellationToken: spel.Afbreken));
        await WachtOpStatusAsync(spel, CasusStatus.Voorgedragen);
    }

    public static async Task BiedAanEnAanvaardAsync(Spel spel)
    {
        var (corporatie, client, id) = (spel.Rollen.Corporatie, spel.Rollen.Client, spel.Verloop.VoordrachtId);
        await corporatie.Voordrachten.BiedWoningAanAsync(
            new() { VerzoekId = Spel.NieuwVerzoek(), VoordrachtId = id }, cancellationToken: spel.Afbreken);
        spel.Meld(corporatie, "biedt de woning aan");
        await Verwacht.WeigeringAsync(
            StatusCode.FailedPrecondition,
            "toewijzen voordat de cliënt heeft aanvaard",
            async () => await corporatie.Voordrachten.WijsWoningToeAsync(
                new() { VerzoekId = Spel.NieuwVerzoek(), VoordrachtId = id }, cancellationToken: spel.Afbreken));

        var acceptance = new AanvaardAanbodRequest { VerzoekId = Spel.NieuwVerzoek(), VoordrachtId = id };
        await spel.Wacht.TotHetLuktAsync(
            "de cliënt kan het aanbod aanvaarden",
            async () => await client.Voordrachten.AanvaardAanbodAsync(acceptance, cancellationToken: spel.Afbreken),
            spel.Afbreken);
        spel.Meld(client, "aanvaardt het aanbod");
        await WachtOpStatusAsync(spel, CasusStatus.Aanvaard);

        var seen = await corporatie.Casussen.GetCasusAsync(new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(spel.Options.Persoon.Naam, seen.Casus.Persoon?.Naam, "de naam die de corporatie na de aanvaarding ziet");
        Verwacht.Dat(seen.Casus.Persoon is { HasBsn: false, HasGeboortedatum: false }, "de corporatie ziet ook dan geen BSN en geen geboortedatum.");
    }

    public static async Task WijsToeEnLegContractVastAsync(Spel spel)
    {
        var (corporatie, id) = (spel.Rollen.Corporatie, spel.Verloop.VoordrachtId);
        await corporatie.Voordrachten.WijsWoningToeAsync(
            new() { VerzoekId = Spel.NieuwVerzoek(), VoordrachtId = id }, cancellationToken: spel.Afbreken);
        spel.Meld(corporatie, "wijst de woning toe");
        var answer = await corporatie.Voordrachten.LegContractVastAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                VoordrachtId = id,
                Contract = new()
                {
                    Vorm = Contractvorm.Omklap,
                    VerhuurderOin = corporatie.Oin,
                    EersteHuurderOin = spel.Rollen.Zorgaanbieder.Oin,
                    OmklapGeplandOp = Spel.Tekst(spel.Vandaag.AddMonths(24)),
                    GetekendOp = Spel.Tekst(spel.Vandaag),
                },
            },
            cancellationToken: spel.Afbreken);
        spel.VoordrachtVersie = answer.Versie;
        spel.Meld(corporatie, "legt het contract vast (omklap)", spel.Vandaag.AddMonths(24));
    }

    private static async Task WachtOpStatusAsync(Spel spel, CasusStatus status)
    {
        await spel.Wacht.TotAsync(
            $"de casus wordt {status}",
            async () => await spel.Rollen.Regie.Casussen.GetCasusAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken),
            answer => answer.Casus.Status == status,
            spel.Afbreken);
        spel.Meld($"de casus is {status.ToString().ToLowerInvariant()}");
    }
}
