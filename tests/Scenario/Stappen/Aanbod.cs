using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Scenario.Stappen;

/// <summary>Two corporaties publish, each in its own way; then the search from both sides, with reasons.</summary>
internal static class Aanbod
{
    public static async Task PubliceerStroomAsync(Spel spel)
    {
        var (corporatie, count) = (spel.Rollen.Corporatie, spel.Options.AantalWoningen);
        using var call = corporatie.Woningen.PubliceerWoningen(cancellationToken: spel.Afbreken);
        try
        {
            for (var index = 0; index < count; index++)
            {
                await call.RequestStream.WriteAsync(new() { Woning = Woningen.Maak(spel, index) }, spel.Afbreken);
            }

            await call.RequestStream.CompleteAsync();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // When the other side ends the stream early, its answer says why.
        }

        var answer = await call.ResponseAsync;
        Verwacht.Gelijk(count, answer.Ontvangen, "het aantal ontvangen woningen");
        var refused = answer.Uitkomsten.FirstOrDefault(u => u.Fouten.Count > 0);
        Verwacht.Dat(refused is null, $"elke woning is goed; {refused?.ExternId}: {refused?.Fouten[0].Veld}: {refused?.Fouten[0].Zin}");
        Verwacht.Gelijk(count, answer.Opgeslagen, "het aantal opgeslagen woningen");
        Verwacht.Dat(answer.Uitkomsten.Select((u, i) => u.Index == i).All(same => same), "de uitkomsten staan in de volgorde van de stroom.");
        spel.Verloop.WoningId = answer.Uitkomsten[0].WoningId;
        spel.Meld(corporatie, $"publiceert {count} woningen in één stroom (gRPC)");
    }

    public static async Task PubliceerVeraAsync(Spel spel)
    {
        var corporatie = spel.Rollen.TweedeCorporatie;
        await spel.Wacht.TotHetLuktAsync(
            "de VERA-eenheid wordt aangenomen",
            () => corporatie.Rest.PostJsonAsync("/vera/wrv/v4/eenheden", Vera.Eenheid(spel), spel.Afbreken),
            spel.Afbreken);
        Verwacht.Gelijk(WoningStatus.Geregistreerd, (await ZoekAsync(spel, Vera.IdExtern(spel))).Status, "de status van een eenheid zonder publicatie");
        await spel.Wacht.TotHetLuktAsync(
            "de VERA-publicatie wordt aangenomen",
            () => corporatie.Rest.PostJsonAsync("/vera/wrv/v4/publicaties", Vera.Publicatie(spel), spel.Afbreken),
            spel.Afbreken);
        var woning = await ZoekAsync(spel, Vera.IdExtern(spel));
        Verwacht.Gelijk(WoningStatus.Beschikbaar, woning.Status, "de status van een gepubliceerde eenheid");
        Verwacht.Gelijk(spel.Wijk, woning.Gegevens.Wijk, "de wijk uit het VERA-bericht");
        Verwacht.Gelijk(52_050, woning.Gegevens.KaleHuurInCenten, "de kale huur uit het VERA-bericht");
        Verwacht.Gelijk(12, woning.Gegevens.Adres.Huisnummer, "het huisnummer uit het VERA-bericht");
        spel.Meld(corporatie, "publiceert een woning volgens VERA-WRV (REST)");
    }

    public static async Task ZoekEnLegUitAsync(Spel spel)
    {
        var (regie, casus, woningId) = (spel.Rollen.Regie, spel.Verloop.Casusnummer, spel.Verloop.WoningId);
        var found = await spel.Wacht.TotAsync(
            "woningaanbod kent de plaatsbare casus",
            async () => await regie.Matching.ListPassendeWoningenAsync(new() { Casusnummer = casus, PageSize = 100 }, cancellationToken: spel.Afbreken),
            answer => answer.Passend.Any(p => p.Woning.WoningId == woningId),
            spel.Afbreken);
        Verwacht.Dat(found.Passend.All(p => p.Regels.Count > 0 && p.Regels.All(r => r.Voldaan)), "elke passende woning voldoet aan elke regel.");
        Verwacht.Dat(found.BijnaPassend.All(p => p.Regels.Count(r => !r.Voldaan) == 1), "elke bijna passende woning valt op precies één regel af.");
        Verwacht.Dat(found.AantalPassend >= 2, "meer dan één woning past.");
        spel.Meld(regie, $"woningen voor casus: {found.AantalPassend} passen, {found.AantalBijnaPassend} bijna");
        MeldRegels(spel, found.Passend.Single(p => p.Woning.WoningId == woningId).Regels);

        foreach (var index in (int[])[Woningen.TeDuur, Woningen.TeKlein, Woningen.AndereContractvorm])
        {
            var externId = Woningen.Maak(spel, index).ExternId;
            var almost = found.BijnaPassend.SingleOrDefault(p => p.Woning.Gegevens.ExternId == externId);
            Verwacht.Dat(almost is not null, $"woning {externId} past bijna.");
            spel.Meld(regie, $"bijna: {almost.Regels.Single(r => !r.Voldaan).Zin}");
        }

        var candidates = await regie.Matching.ListKandidatenAsync(new() { WoningId = woningId, PageSize = 100 }, cancellationToken: spel.Afbreken);
        var candidate = candidates.Kandidaten.SingleOrDefault(k => k.Casusnummer == casus);
        Verwacht.Dat(candidate is not null && candidate.Regels.All(r => r.Voldaan), "de casus is kandidaat voor de woning.");
        Verwacht.Dat(candidate.RedenVolgorde.Length > 0, "er staat bij waarom de kandidaat op deze plaats staat.");
        spel.Meld(regie, $"kandidaten voor woning: de casus staat op plaats {candidate.Plaats} van {candidates.Aantal}: {candidate.RedenVolgorde}");

        var why = await regie.Matching.LegMatchUitAsync(new() { WoningId = woningId, Casusnummer = casus }, cancellationToken: spel.Afbreken);
        Verwacht.Dat(why.Past && why.Regels.All(r => r.Voldaan && r.Zin.Length > 0), "de uitleg zegt dat de woning past.");
        var vera = await ZoekAsync(spel, Vera.IdExtern(spel));
        var whyVera = await regie.Matching.LegMatchUitAsync(new() { WoningId = vera.WoningId, Casusnummer = casus }, cancellationToken: spel.Afbreken);
        Verwacht.Dat(whyVera.Regels.Select(r => r.Code).SequenceEqual(why.Regels.Select(r => r.Code)), "bij elke woning gelden dezelfde regels.");
        var fails = whyVera.Regels.FirstOrDefault(r => !r.Voldaan);
        Verwacht.Dat(whyVera.Past && fails is null, $"de VERA-woning past ook, maar: {fails?.Zin}");
    }

    private static void MeldRegels(Spel spel, IEnumerable<Regeluitkomst> regels)
    {
        foreach (var regel in regels)
        {
            spel.Meld($"  {(regel.Voldaan ? "ja" : "nee")}, {regel.Code}: {regel.Zin}");
        }
    }

    private static async Task<Woning> ZoekAsync(Spel spel, string externId)
    {
        var answer = await spel.Rollen.TweedeCorporatie.Woningen.ListWoningenAsync(new() { ExternId = externId }, cancellationToken: spel.Afbreken);
        Verwacht.Gelijk(1, answer.Woningen.Count, $"het aantal woningen met kenmerk {externId}");
        return answer.Woningen[0];
    }
}
