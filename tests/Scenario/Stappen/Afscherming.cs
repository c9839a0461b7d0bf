using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Scenario.Partners;

namespace Transferpunt.Scenario.Stappen;

/// <summary>What a role may not see or do, and that the cliënt can see who looked.</summary>
internal static class Afscherming
{
    public static async Task ControleerAsync(Spel spel)
    {
        await ControleerVeldenAsync(spel);
        await ControleerWeigeringenAsync(spel);
    }

    public static async Task ControleerInzagenAsync(Spel spel)
    {
        var (rollen, client) = (spel.Rollen, spel.Rollen.Client);
        var inzagen = new List<Inzage>();
        var page = "";
        do
        {
            var answer = await client.Casussen.ListInzagenAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer, PageSize = 100, PageToken = page }, cancellationToken: spel.Afbreken);
            inzagen.AddRange(answer.Inzagen);
            page = answer.NextPageToken;
        }
        while (page.Length > 0);

        foreach (var partner in (Partner[])[rollen.Regie, rollen.Zorgaanbieder, rollen.Corporatie, rollen.Toegang, rollen.WerkEnInkomen])
        {
            var looked = inzagen.FirstOrDefault(i => i.OrganisatieOin == partner.Oin && i.Gelukt && i.Handeling == "GetCasus");
            Verwacht.Dat(looked is not null, $"de cliënt ziet dat {partner.Naam} de casus heeft ingezien.");
            Verwacht.Gelijk(partner.Naam, looked.Organisatie, "de naam van wie de casus inzag");
        }

        Verwacht.Dat(inzagen[0].Tijdstip > inzagen[^1].Tijdstip, "de nieuwste inzage staat bovenaan.");
        var names = inzagen.Where(i => i.Organisatie.Length > 0).Select(i => i.Organisatie).Distinct().Order();
        spel.Meld(client, $"ziet {inzagen.Count} inzagen en wijzigingen, door: {string.Join(", ", names)}");
    }

    private static async Task ControleerVeldenAsync(Spel spel)
    {
        var (rollen, persoon) = (spel.Rollen, spel.Options.Persoon);
        var zorgaanbieder = await ZieAsync(spel, rollen.Zorgaanbieder);
        Verwacht.Gelijk(persoon.Bsn, zorgaanbieder.Persoon.Bsn, "het BSN dat de aanmelder ziet");
        Verwacht.Dat(zorgaanbieder.Persoonsbeschrijving.Krachten.Length > 0, "de aanmelder ziet de persoonsbeschrijving.");

        var corporatie = await ZieAsync(spel, rollen.Corporatie);
        Verwacht.Dat(
            corporatie is { Persoonsbeschrijving: null, Clientverklaring: null, Deskundigenoordeel: null, Huishouden: null, HasVerblijf: false },
            "de corporatie ziet geen persoonsbeschrijving, cliëntverklaring, oordeel, huishouden of verblijf.");
        Verwacht.Dat(corporatie.Persoon is null or { HasNaam: false, HasBsn: false, HasGeboortedatum: false }, "de corporatie ziet nog niet wie het is.");
        Verwacht.Dat(corporatie.Corporatietoets is not null && corporatie.Huishoudgrootte == 1, "de corporatie ziet de toets en de huishoudgrootte.");

        var wi = await ZieAsync(spel, rollen.WerkEnInkomen);
        Verwacht.Dat(wi is { Persoonsbeschrijving: null, Clientverklaring: null, Corporatietoets: null }, "W&I ziet geen persoonsbeschrijving.");

        var toegang = await ZieAsync(spel, rollen.Toegang);
        Verwacht.Dat(toegang is { Persoonsbeschrijving: not null, Corporatietoets: null }, "de toegang ziet de persoonsbeschrijving, de toets niet.");

        var regie = await ZieAsync(spel, rollen.Regie);
        Verwacht.Dat(regie.Persoon is { HasNaam: true, HasBsn: false }, "regie ziet de naam en nooit het BSN.");
        spel.Meld("elke rol ziet alleen wat zij mag zien");
    }

    private static async Task ControleerWeigeringenAsync(Spel spel)
    {
        var (rollen, ander, nummer) = (spel.Rollen, spel.Rollen.AndereZorgaanbieder, spel.Verloop.Casusnummer);
        var notYours = await Verwacht.WeigeringAsync(
            StatusCode.NotFound, "de casus van een ander", async () => await ander.Casussen.GetCasusAsync(
                new() { Casusnummer = nummer }, cancellationToken: spel.Afbreken));
        var notThere = await Verwacht.WeigeringAsync(
            StatusCode.NotFound, "een casus die niet bestaat", async () => await ander.Casussen.GetCasusAsync(
                new() { Casusnummer = $"TP-{spel.Vandaag.Year}-999999" }, cancellationToken: spel.Afbreken));
        Verwacht.Gelijk(notThere.Detail, notYours.Detail, "het antwoord op de casus van een ander");
        await Verwacht.WeigeringAsync(
            StatusCode.NotFound, "de indicaties van een ander", async () => await ander.Indicaties.ListIndicatiesAsync(
                new() { Casusnummer = nummer }, cancellationToken: spel.Afbreken));
        await Verwacht.WeigeringAsync(
            StatusCode.NotFound, "de casus van een ander over REST",
            () => ander.Rest.GetAsync<GetCasusResponse>($"/v1/casussen/{nummer}", spel.Afbreken));
        await Verwacht.WeigeringAsync(
            StatusCode.PermissionDenied, "voordragen door een corporatie", async () => await rollen.Corporatie.Voordrachten.DraagVoorAsync(
                new() { VerzoekId = Spel.NieuwVerzoek(), Casusnummer = nummer, WoningId = Guid.NewGuid().ToString() }, cancellationToken: spel.Afbreken));
        await Verwacht.WeigeringAsync(
            StatusCode.InvalidArgument, "een lege aanmelding", async () => await rollen.Zorgaanbieder.Casussen.MeldCasusAanAsync(
                new() { VerzoekId = Spel.NieuwVerzoek() }, cancellationToken: spel.Afbreken));
        spel.Meld(ander, "krijgt de casus van een ander niet te zien; andere verboden verzoeken worden ook geweigerd");
    }

    private static async Task<Casus> ZieAsync(Spel spel, Partner partner) => (await partner.Casussen.GetCasusAsync(
        new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken)).Casus;
}
