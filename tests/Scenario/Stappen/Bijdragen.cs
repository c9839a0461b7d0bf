using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>The six bijdragen, each from its own organisation; the casus is tafelgereed with the last one.</summary>
internal static class Bijdragen
{
    public static async Task LeverDeskundigenoordeelAsync(Spel spel)
    {
        var regie = spel.Rollen.Regie;
        await regie.Casussen.LeverDeskundigenoordeelAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Casusnummer = spel.Verloop.Casusnummer,
                Deskundigenoordeel = new()
                {
                    Oordeel = Oordeel.JaMits,
                    Motivering = $"{spel.Options.Persoon.Naam} kan zelfstandig wonen met begeleiding in de buurt.",
                    Voorwaarden = { "Begeleiding is dag en nacht bereikbaar." },
                },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(regie, "levert het deskundigenoordeel: ja, mits");
    }

    public static async Task LeverPersoonsbeschrijvingAsync(Spel spel)
    {
        var zorgaanbieder = spel.Rollen.Zorgaanbieder;
        await zorgaanbieder.Casussen.LeverPersoonsbeschrijvingAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Casusnummer = spel.Verloop.Casusnummer,
                Persoonsbeschrijving = new()
                {
                    Krachten = $"{spel.Options.Persoon.Naam} kookt voor de hele groep en komt afspraken na.",
                    Kwetsbaarheden = "Drukte kost veel energie.",
                    Woonvaardigheden = "Doet zelf boodschappen, de was en de administratie.",
                    UrenBegeleidingPerWeek = 6,
                    DagEnNachtBereikbaar = true,
                    Signaleringsplan = "Bellen met de begeleider als slapen niet lukt.",
                },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(zorgaanbieder, "levert de persoonsbeschrijving");
    }

    public static async Task LeverClientverklaringAsync(Spel spel)
    {
        var client = spel.Rollen.Client;
        await client.Rest.PostAsync<LeverClientverklaringResponse>(
            $"/v1/casussen/{spel.Verloop.Casusnummer}/clientverklaring",
            new LeverClientverklaringRequest
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Clientverklaring = new()
                {
                    WatWilIk = $"Ik, {spel.Options.Persoon.Naam}, wil een eigen voordeur.",
                    WatKanIk = "Koken, sparen en op tijd komen.",
                    WatIsDaarvoorNodig = "Iemand die ik mag bellen.",
                    Akkoord = true,
                },
            },
            spel.Afbreken);
        spel.Meld(client, "levert de cliëntverklaring (REST)");
    }

    public static async Task LeverCorporatietoetsAsync(Spel spel)
    {
        var corporatie = spel.Rollen.Corporatie;
        await corporatie.Casussen.LeverCorporatietoetsAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Casusnummer = spel.Verloop.Casusnummer,
                Corporatietoets = new() { Woongeschiedenis = "Niet eerder huurder; geen schuld.", VoorgesteldeContractvorm = Contractvorm.Omklap },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(corporatie, "levert de corporatietoets: omklap");
    }

    public static async Task DoeMeldingAsync(Spel spel)
    {
        var toegang = spel.Rollen.Toegang;
        var request = new DoeMeldingRequest { VerzoekId = Spel.NieuwVerzoek(), Casusnummer = spel.Verloop.Casusnummer };
        var answer = await spel.Wacht.TotHetLuktAsync(
            "de dienst indicatie kent de deelname van de toegang",
            async () => await toegang.Indicaties.DoeMeldingAsync(request, cancellationToken: spel.Afbreken),
            spel.Afbreken);
        spel.IndicatieId = answer.IndicatieId;
        spel.Meld(toegang, "begint het onderzoek voor de indicatie", spel.Vandaag);
    }

    public static async Task NeemBesluitAsync(Spel spel)
    {
        var toegang = spel.Rollen.Toegang;
        await toegang.Indicaties.NeemBesluitAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                IndicatieId = spel.IndicatieId,
                Besluit = new()
                {
                    Soort = IndicatieSoort.AmbulanteBegeleiding,
                    Financiering = Financiering.Wmo,
                    UrenPerWeekMinimum = 4,
                    UrenPerWeekMaximum = 8,
                    GeldigVan = Spel.Tekst(spel.Vandaag),
                    GeldigTotEnMet = Spel.Tekst(spel.Vandaag.AddYears(1)),
                    AanbiederOin = spel.Rollen.Zorgaanbieder.Oin,
                    Motivering = "Begeleiding thuis volstaat.",
                },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(toegang, "geeft de indicatie af", spel.Vandaag);
    }

    public static async Task LegInkomensdossierVastAsync(Spel spel)
    {
        var wi = spel.Rollen.WerkEnInkomen;
        var request = new LegInkomensdossierVastRequest
        {
            VerzoekId = Spel.NieuwVerzoek(),
            Gegevens = new()
            {
                Soort = InkomenSoort.Bijstand,
                NettoPerMaandInCenten = 45_000,
                RekeninkomenPerJaarInCenten = 1_750_000,
                Geboortedatum = Spel.Tekst(spel.Options.Persoon.Geboortedatum),
                InInrichting = true,
                Partner = false,
                MeldingOp = Spel.Tekst(spel.Vandaag),
                SchuldenStabiel = true,
                BudgetbeheerOfBewind = true,
            },
        };
        await spel.Wacht.TotHetLuktAsync(
            "de dienst werk-en-inkomen kent de deelname van W&I",
            () => wi.Rest.PostAsync<LegInkomensdossierVastResponse>($"/v1/inkomensdossiers/{spel.Verloop.Casusnummer}", request, spel.Afbreken),
            spel.Afbreken);
        spel.Meld(wi, "legt het inkomensdossier vast (REST)");
    }

    public static async Task LegFinancieleToetsVastAsync(Spel spel)
    {
        var wi = spel.Rollen.WerkEnInkomen;
        await wi.Inkomen.LegFinancieleToetsVastAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                Casusnummer = spel.Verloop.Casusnummer,
                Toets = new() { BetaalbareHuurInCenten = 90_000, Voorwaarden = { "Budgetbeheer loopt door na de verhuizing." } },
            },
            cancellationToken: spel.Afbreken);
        spel.Meld(wi, "legt de financiële toets vast");
    }

    public static async Task WachtOpTafelgereedAsync(Spel spel)
    {
        var answer = await spel.Wacht.TotAsync(
            "de casus wordt tafelgereed",
            async () => await spel.Rollen.Regie.Casussen.GetCasusAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken),
            casus => casus.Casus.Status == CasusStatus.Tafelgereed,
            spel.Afbreken);
        Verwacht.Dat(
            answer.Casus.Bijdragen.Count == 6 && answer.Casus.Bijdragen.All(b => b.Status == BijdrageStatus.Ontvangen),
            "alle zes bijdragen zijn ontvangen.");
        spel.Meld("de casus is tafelgereed: zes van de zes bijdragen zijn binnen");
    }
}
