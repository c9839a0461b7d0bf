using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>What more than one consumer loads.</summary>
internal static class Loading
{
    /// <summary>The board of a casus; begun with the first fact that belongs on it.</summary>
    public static async Task<Verhuisbord> VerhuisbordAsync(this CasusIntakeDbContext db, string casusnummer, CancellationToken cancellationToken)
    {
        var bord = await db.Verhuisborden.SingleOrDefaultAsync(b => b.Casusnummer == casusnummer, cancellationToken);
        if (bord is null)
        {
            db.Add(bord = new Verhuisbord { Casusnummer = casusnummer });
        }

        return bord;
    }
}
