using Transferpunt.Contracts.CasusIntake.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>The verhuisdatum, and that uitkering, indicatie and the board of the casus follow it.</summary>
internal static class Verhuizing
{
    private const int DagenVooruit = 28;
    private const int DagenVerzet = 12;

    public static Task StelVastAsync(Spel spel)
    {
        spel.Verloop.EersteVerhuisdatum = spel.Vandaag.AddDays(DagenVooruit);
        return StelAsync(spel, spel.Verloop.EersteVerhuisdatum, "stelt de verhuisdatum vast");
    }

    public static Task VerzetAsync(Spel spel) =>
        StelAsync(spel, spel.Verloop.EersteVerhuisdatum.AddDays(DagenVerzet), $"verzet de verhuisdatum {DagenVerzet} dagen");

    public static async Task WachtTotAllesAansluitAsync(Spel spel)
    {
        await WachtOpIndicatieAsync(spel);
        await WachtOpUitkeringAsync(spel);
        await WachtOpVerhuisgereedheidAsync(spel);
    }

    private static async Task StelAsync(Spel spel, DateOnly datum, string wat)
    {
        var corporatie = spel.Rollen.Corporatie;
        var answer = await corporatie.Voordrachten.StelVerhuisdatumVastAsync(
            new()
            {
                VerzoekId = Spel.NieuwVerzoek(),
                VoordrachtId = spel.Verloop.VoordrachtId,
                Versie = spel.VoordrachtVersie,
                Verhuisdatum = Spel.Tekst(datum),
            },
            cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(spel.Verloop.VerhuisdatumVersie + 1, answer.VerhuisdatumVersie, "de versie van de verhuisdatum");
        (spel.Verloop.Verhuisdatum, spel.Verloop.VerhuisdatumVersie) = (datum, answer.VerhuisdatumVersie);
        spel.VoordrachtVersie = answer.Versie;
        spel.Meld(corporatie, wat, datum);
    }

    private static async Task WachtOpIndicatieAsync(Spel spel)
    {
        var (datum, versie) = (spel.Verloop.Verhuisdatum, spel.Verloop.VerhuisdatumVersie);
        var answer = await spel.Wacht.TotAsync(
            $"de overgang van de indicatie volgt verhuisdatum {datum:yyyy-MM-dd}",
            async () => await spel.Rollen.Toegang.Indicaties.ListIndicatiesAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken),
            answer => answer.Indicaties.FirstOrDefault()?.Overgang?.VerhuisdatumVersie == versie,
            spel.Afbreken);
        Verwacht.Gelijk(1, answer.Indicaties.Count, "het aantal indicaties");
        var overgang = answer.Indicaties[0].Overgang;
        Verwacht.Gelijk(Spel.Tekst(datum), overgang.AmbulantVanaf, "de eerste dag ambulant");
        Verwacht.Gelijk(Spel.Tekst(datum.AddDays(-1)), overgang.VerblijfTotEnMet, "de laatste dag van het verblijf");
        Verwacht.Dat(overgang.IndicatieDektVerhuisdatum, "de indicatie is geldig op de verhuisdatum.");
        spel.Meld("de indicatie gaat over van verblijf naar ambulant", datum);
    }

    private static async Task WachtOpUitkeringAsync(Spel spel)
    {
        var (datum, versie) = (spel.Verloop.Verhuisdatum, spel.Verloop.VerhuisdatumVersie);
        var answer = await spel.Wacht.TotAsync(
            $"het uitkeringsplan volgt verhuisdatum {datum:yyyy-MM-dd}",
            async () => await spel.Rollen.WerkEnInkomen.Inkomen.GetUitkeringsplanAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken),
            answer => answer.Plan?.VerhuisdatumVersie == versie,
            spel.Afbreken);
        Verwacht.Gelijk(Spel.Tekst(datum), answer.Plan.Verhuisdatum, "de verhuisdatum van het uitkeringsplan");
        Verwacht.Gelijk(Spel.Tekst(datum), answer.Plan.Ingangsdatum, "de ingangsdatum van de uitkering");
        Verwacht.Gelijk(0, answer.Plan.GatInDagen, "het gat tussen verhuisdatum en uitkering in dagen");
        Verwacht.Dat(
            answer.Plan.NormNa is { } norm && (norm.HasBedragInCenten || norm.OntbrekendeNorm.Length > 0),
            "de norm na de verhuizing is een bedrag, of zegt welke norm ontbreekt.");
        spel.Meld("de uitkering gaat in, zonder gat", datum);
    }

    private static async Task WachtOpVerhuisgereedheidAsync(Spel spel)
    {
        var (datum, versie) = (spel.Verloop.Verhuisdatum, spel.Verloop.VerhuisdatumVersie);
        var board = await spel.Wacht.TotAsync(
            $"verhuisgereedheid is rond op {datum:yyyy-MM-dd}",
            async () => await spel.Rollen.Regie.Casussen.GetVerhuisgereedheidAsync(
                new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken),
            board => board.VerhuisdatumVersie == versie && board.Gereed,
            spel.Afbreken);
        Verwacht.Gelijk(Spel.Tekst(datum), board.Verhuisdatum, "de verhuisdatum van de casus");
        Verwacht.Dat(board.Voorwaarden.Count > 0, "verhuisgereedheid noemt de voorwaarden.");
        foreach (var voorwaarde in board.Voorwaarden)
        {
            Verwacht.Dat(voorwaarde is { Voldaan: true, GatInDagen: 0 }, $"voorwaarde {voorwaarde.Code} is rond: {voorwaarde.Zin}");
            spel.Meld($"rond: {voorwaarde.Zin}");
        }

        var casus = await spel.Rollen.Client.Casussen.GetCasusAsync(
            new() { Casusnummer = spel.Verloop.Casusnummer }, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(CasusStatus.VerhuizingGepland, casus.Casus.Status, "de status van de casus");
        spel.Meld(spel.Rollen.Client, "ziet: alles is rond op één dag", datum);
    }
}
