using Microsoft.EntityFrameworkCore;

namespace Transferpunt.CasusIntake.Persistence;

/// <summary>The last casusnummer that was given out in a year.</summary>
internal sealed class Casusnummering
{
    public required int Jaar { get; init; }

    public int Laatste { get; private set; }
}

/// <summary>Gives out casusnummers.</summary>
internal static class Casusnummers
{
    /// <summary>Takes the next number of a year for good. It stands apart from the save that uses it: a save that fails leaves a
    /// gap, and nobody waits for another's save.</summary>
    public static async Task<string> NeemCasusnummerAsync(this CasusIntakeDbContext db, int jaar, CancellationToken cancellationToken)
    {
        while (true)
        {
            var laatste = await db.Casusnummeringen.Where(n => n.Jaar == jaar).Select(n => (int?)n.Laatste).SingleOrDefaultAsync(cancellationToken);
            if (laatste is null)
            {
                await BeginAsync(db, jaar, cancellationToken);
                continue;
            }

            // Of those who read the same number one changes it; the others read again. Somebody always gets on.
            var volgende = laatste.Value + 1;
            var gewijzigd = await db.Casusnummeringen.Where(n => n.Jaar == jaar && n.Laatste == laatste)
                .ExecuteUpdateAsync(set => set.SetProperty(n => n.Laatste, volgende), cancellationToken);
            if (gewijzigd == 1)
            {
                return $"TP-{jaar}-{volgende:D6}";
            }
        }
    }

    private static async Task BeginAsync(CasusIntakeDbContext db, int jaar, CancellationToken cancellationToken)
    {
        var rij = db.Add(new Casusnummering { Jaar = jaar });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (db.Casusnummeringen.AsNoTracking().Any(n => n.Jaar == jaar))
        {
            // Somebody else began the year at the same moment.
        }

        rij.State = EntityState.Detached;
    }
}
