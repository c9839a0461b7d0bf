using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Scenario.Partners;

namespace Transferpunt.Scenario.Stappen;

/// <summary>Organisations, aanmelding, and everyone invited.</summary>
internal static class Voorbereiding
{
    public static async Task RegistreerOrganisatiesAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        foreach (var deelnemer in spel.Rollen.Deelnemers.Organisaties)
        {
            var organisatie = new Organisatie { Oin = deelnemer.Oin, Naam = deelnemer.Naam, Rol = RolVan(deelnemer.Rol), Gemeenten = { deelnemer.Gemeenten } };
            await regie.Organisaties.RegistreerOrganisatieAsync(
                new() { VerzoekId = Spel.NieuwVerzoek(), Organisatie = organisatie }, cancellationToken: spel.Afbreken);
        }

        var known = await regie.Organisaties.ListOrganisatiesAsync(new(), cancellationToken: spel.Afbreken);
        Verwacht.Dat(
            spel.Rollen.Deelnemers.Organisaties.All(o => known.Organisaties.Count(k => k.Oin == o.Oin) == 1),
            "elke organisatie staat precies één keer in de lijst.");
        spel.Meld(regie, $"neemt {spel.Rollen.Deelnemers.Organisaties.Count} organisaties op");
    }

    public static async Task MeldAanAsync(Spel spel)
    {
        var (zorgaanbieder, persoon) = (spel.Rollen.Zorgaanbieder, spel.Options.Persoon);
        var request = new MeldCasusAanRequest
        {
            VerzoekId = Spel.NieuwVerzoek(),
            Persoon = new()
            {
                Naam = persoon.Naam,
                Geboortedatum = Spel.Tekst(persoon.Geboortedatum),
                Bsn = persoon.Bsn,
                Telefoon = persoon.Telefoon,
                Email = persoon.Email,
            },
            Huishouden = new() { Volwassenen = 1, Zwangerschap = false },
            Verblijf = Verblijf.BeschermdWonen,
            GemeenteVanHerkomst = spel.Gemeente,
            Verstrekkingen =
            {
                Verstrekking(spel, Rol.Regie, "Wmo 2015 art. 5.1.1"),
                Verstrekking(spel, Rol.Corporatie, "Avg art. 6 lid 1 onder e"),
                Verstrekking(spel, Rol.Toegang, "Wmo 2015 art. 5.1.1"),
                Verstrekking(spel, Rol.Wi, "Participatiewet art. 64"),
            },
            Zoekprofiel = new() { Gemeenten = { spel.Gemeente }, GewensteWijken = { spel.Wijk }, MinimumKamers = 2 },
        };
        var answer = await zorgaanbieder.Casussen.MeldCasusAanAsync(request, cancellationToken: spel.Afbreken);
        var again = await zorgaanbieder.Casussen.MeldCasusAanAsync(request, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(answer.Casusnummer, again.Casusnummer, "het casusnummer bij hetzelfde verzoek nog een keer");
        spel.Verloop.Casusnummer = answer.Casusnummer;
        spel.Meld(zorgaanbieder, $"meldt casus {answer.Casusnummer} aan", spel.Vandaag);
    }

    public static async Task VraagBijdragenAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        (BijdrageSoort Soort, Partner Eigenaar)[] wanted =
        [
            (BijdrageSoort.Indicatie, spel.Rollen.Toegang),
            (BijdrageSoort.Corporatietoets, spel.Rollen.Corporatie),
            (BijdrageSoort.FinancieleToets, spel.Rollen.WerkEnInkomen),
        ];
        foreach (var (soort, eigenaar) in wanted)
        {
            if (await EigenaarAsync(spel, soort) != eigenaar.Oin)
            {
                await regie.Casussen.VraagBijdrageAsync(
                    new() { VerzoekId = Spel.NieuwVerzoek(), Casusnummer = spel.Verloop.Casusnummer, Soort = soort, EigenaarOin = eigenaar.Oin },
                    cancellationToken: spel.Afbreken);
                Verwacht.Gelijk(eigenaar.Oin, await EigenaarAsync(spel, soort), $"de eigenaar van de bijdrage {soort}");
            }

            spel.Meld(regie, $"{soort} gevraagd aan {eigenaar.Naam}");
        }
    }

    public static async Task KoppelClientAsync(Spel spel)
    {
        var (zorgaanbieder, client) = (spel.Rollen.Zorgaanbieder, spel.Rollen.Client);
        var code = await zorgaanbieder.Casussen.MaakKoppelcodeAsync(
            new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken);
        spel.Meld(zorgaanbieder, "geeft de cliënt een koppelcode");
        var linked = await client.Casussen.KoppelCasusAsync(
            new() { VerzoekId = Spel.NieuwVerzoek(), Code = code.Code }, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(spel.Verloop.Casusnummer, linked.Casusnummer, "de casus achter de koppelcode");
        spel.Meld(client, "logt in en koppelt de eigen casus");
    }

    private static async Task<string> EigenaarAsync(Spel spel, BijdrageSoort soort)
    {
        var answer = await spel.Rollen.Regie.Casussen.GetCasusAsync(
            new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken);
        return answer.Casus.Bijdragen.Single(b => b.Soort == soort).EigenaarOin;
    }

    private static Verstrekking Verstrekking(Spel spel, Rol rol, string grondslag) =>
        new() { Rol = rol, Grondslag = grondslag, ToestemmingOp = Spel.Tekst(spel.Vandaag) };

    private static Rol RolVan(string code) => code switch
    {
        "regie" => Rol.Regie,
        "zorgaanbieder" => Rol.Zorgaanbieder,
        "corporatie" => Rol.Corporatie,
        "toegang" => Rol.Toegang,
        "wi" => Rol.Wi,
        "gemeente" => Rol.Gemeente,
        _ => throw new ScenarioMisluktException($"De deelnemerslijst noemt een onbekende rol: {code}."),
    };
}
