using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Persistence;
using Transferpunt.Platform.Text;

namespace Transferpunt.Platform.Normen;

/// <summary>Looks norms up by name and day. A real row goes before one that was made up for a demonstration.</summary>
public sealed class Normtabel(IEnumerable<Norm> rows)
{
    private readonly ILookup<string, Norm> _rows = rows.ToLookup(norm => norm.Parameter);

    /// <summary>Reads all rows of a service.</summary>
    public static async Task<Normtabel> LoadAsync(ServiceDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new Normtabel(await db.Normen.AsNoTracking().ToListAsync(cancellationToken));
    }

    /// <summary>The norm for a day; null when no row may be used.</summary>
    public Norm? Find(string parameter, DateOnly day) =>
        _rows[parameter].Where(norm => norm.IsUsableOn(day))
            .OrderBy(norm => norm.Status == NormStatus.Fictief).ThenByDescending(norm => norm.GeldigVanaf).FirstOrDefault();

    /// <summary>The norm for a day.</summary>
    /// <exception cref="DomainException">No row may be used; the sentence names the missing row.</exception>
    public Norm Get(string parameter, DateOnly day) =>
        Find(parameter, day) ?? throw DomainException.NotNow("NORM_ONTBREEKT", $"De norm {parameter} ontbreekt voor {Dutch.Date(day)}. Een beheerder kan hem toevoegen.");
}
