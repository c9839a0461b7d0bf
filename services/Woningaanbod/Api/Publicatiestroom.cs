using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;
using Transferpunt.Woningaanbod.Persistence;
using Woning = Transferpunt.Woningaanbod.Domain.Woning;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>Takes in a stream of dwellings, a batch a save. A faulty dwelling is named with all its faults and never keeps
/// the others from being stored.</summary>
internal sealed class Publicatiestroom(WoningaanbodDbContext db)
{
    private const int BatchSize = 200;

    // The answer holds an outcome per dwelling and must stay within the largest message.
    private const int MaximumAantal = 10_000;
    private const int MaximumTries = 3;

    private readonly PubliceerWoningenResponse _antwoord = new();
    private readonly List<(Itemuitkomst Uitkomst, Woninginvoer Invoer)> _batch = [];

    public async Task<PubliceerWoningenResponse> NeemInAsync(
        IAsyncStreamReader<PubliceerWoningenRequest> stroom, CancellationToken cancellationToken)
    {
        await foreach (var request in stroom.ReadAllAsync(cancellationToken))
        {
            if (++_antwoord.Ontvangen > MaximumAantal)
            {
                throw new DomainException(ErrorKind.Invalid, "STROOM_TE_LANG", $"Stuur hooguit {MaximumAantal} woningen in één stroom.");
            }

            Lees(request);
            if (_batch.Count == BatchSize)
            {
                await BewaarAsync(cancellationToken);
            }
        }

        await BewaarAsync(cancellationToken);
        _antwoord.Geweigerd = _antwoord.Uitkomsten.Count(u => u.Uitkomst == PublicatieUitkomst.Geweigerd);
        _antwoord.Opgeslagen = _antwoord.Uitkomsten.Count(u => u.Uitkomst is PublicatieUitkomst.Nieuw or PublicatieUitkomst.Bijgewerkt);
        return _antwoord;
    }

    private void Lees(PubliceerWoningenRequest request)
    {
        var faults = new Faults();
        var invoer = Woninginvoer.Lees(request.Woning, publiceren: true, "", db.Clock.Today(), faults);
        var uitkomst = new Itemuitkomst { Index = _antwoord.Uitkomsten.Count, ExternId = request.Woning?.ExternId ?? "" };
        _antwoord.Uitkomsten.Add(uitkomst);
        if (faults.None)
        {
            _batch.Add((uitkomst, invoer));
        }
        else
        {
            Weiger(uitkomst, faults.All);
        }
    }

    private async Task BewaarAsync(CancellationToken cancellationToken)
    {
        try
        {
            await VerwerkAsync(_batch, cancellationToken);
        }
        catch (Exception error) when (ErrorTranslator.IsConflict(error))
        {
            // One of these was stored by somebody else at the same moment: one by one the others are not held up.
            foreach (var item in _batch)
            {
                await BewaarEenAsync(item);
            }
        }

        _batch.Clear();

        async Task BewaarEenAsync((Itemuitkomst Uitkomst, Woninginvoer Invoer) item)
        {
            for (var attempt = 1; attempt <= MaximumTries; attempt++)
            {
                try
                {
                    await VerwerkAsync([item], cancellationToken);
                    return;
                }
                catch (Exception error) when (ErrorTranslator.IsConflict(error))
                {
                    Weiger(item.Uitkomst, [new Fault("", "Een ander bericht wijzigde deze woning net. Stuur haar nog eens.")]);
                }
            }
        }
    }

    private async Task VerwerkAsync(List<(Itemuitkomst Uitkomst, Woninginvoer Invoer)> items, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        var oin = db.Call.Caller.Organisation;
        var ids = items.Select(item => item.Invoer.ExternId).Distinct().ToList();
        var bekend = await db.Woningen.Where(w => w.CorporatieOin == oin && ids.Contains(w.ExternId))
            .ToDictionaryAsync(w => w.ExternId, cancellationToken);
        foreach (var (uitkomst, invoer) in items)
        {
            if (!bekend.TryGetValue(invoer.ExternId, out var woning))
            {
                bekend[invoer.ExternId] = woning = Woning.Nieuw(oin, invoer.ExternId, db.Clock.GetUtcNow());
                db.Add(woning);
            }

            uitkomst.Fouten.Clear();
            uitkomst.WoningId = woning.Id.ToString();
            uitkomst.Uitkomst = woning.Publiceer(invoer.Gegevens, invoer.ExternVersie, db.Clock.Today());
            if (uitkomst.Uitkomst == PublicatieUitkomst.Geweigerd)
            {
                Weiger(uitkomst, [Woninginvoer.VersieBotst("")]);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static void Weiger(Itemuitkomst uitkomst, IEnumerable<Fault> faults)
    {
        uitkomst.Uitkomst = PublicatieUitkomst.Geweigerd;
        uitkomst.Fouten.Clear();
        uitkomst.Fouten.AddRange(faults.Select(fault => new Veldfout { Veld = fault.Field, Zin = fault.Sentence }));
    }
}
