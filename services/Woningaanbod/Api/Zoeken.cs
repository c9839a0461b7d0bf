using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Persistence;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>Finds what a call is about within the reach of the caller: what lies outside does not exist.</summary>
internal static class Zoeken
{
    public static async Task<Woning> WoningAsync(this WoningaanbodDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.Woningen.SingleOrDefaultAsync(w => w.Id == id, cancellationToken) ?? throw DomainException.NotFound("De woning");

    /// <summary>The voordrachten the caller reaches: a corporatie by its dwellings as long as the cliënt lets it have data, others by the
    /// casussen they take part in.</summary>
    public static IQueryable<Voordracht> VoordrachtenBinnenBereik(this WoningaanbodDbContext db) =>
        db.Call.Reach == Bereik.EigenOrganisatie
            ? db.Voordrachten.Where(v => v.CorporatieOin == db.Call.Caller.Organisation
                && db.Kandidaten.Any(k => k.Casusnummer == v.Casusnummer && k.CorporatieMagGegevens))
            : db.Voordrachten.WithinReach(db, v => v.Casusnummer);

    public static async Task<Voordracht> VoordrachtAsync(this WoningaanbodDbContext db, Guid id, CancellationToken cancellationToken) =>
        await db.VoordrachtenBinnenBereik().SingleOrDefaultAsync(v => v.Id == id, cancellationToken)
        ?? throw DomainException.NotFound("De voordracht");
}
