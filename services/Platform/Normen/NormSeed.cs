using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Normen;

/// <summary>Puts the norms that ship with a service (its embedded <c>normen.json</c>) into its database, once; rows that are
/// there already stay as they are. For a demonstration it also makes up rows for the years that have no real one yet.</summary>
public static class NormSeed
{
    private const int YearsAhead = 3;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Adds what is missing and saves.</summary>
    /// <param name="db">The database of the service.</param>
    /// <param name="service">The assembly that carries <c>normen.json</c>; nothing happens when it has none.</param>
    /// <param name="demo">Also make up rows, with status <see cref="NormStatus.Fictief"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task ApplyAsync(ServiceDbContext db, Assembly service, bool demo, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(service);
        var name = service.GetManifestResourceNames().SingleOrDefault(n => n.EndsWith(".normen.json", StringComparison.Ordinal));
        if (name is null)
        {
            return;
        }

        if (!demo && await db.Normen.AnyAsync(norm => norm.Status == NormStatus.Fictief, cancellationToken))
        {
            throw new InvalidOperationException(
                "Deze database bevat verzonnen normen van de demo. Kies een andere database. (This database holds demonstration norms.)");
        }

        await using var stream = service.GetManifestResourceStream(name)!;
        var rows = (await JsonSerializer.DeserializeAsync<List<Norm>>(stream, Json, cancellationToken))!;
        var wanted = demo ? rows.Concat(MadeUp(rows, db.Clock.GetUtcNow().Year)) : rows;
        var known = (await db.Normen.AsNoTracking().ToListAsync(cancellationToken)).Select(KeyOf).ToHashSet();
        db.Normen.AddRange(wanted.Where(norm => known.Add(KeyOf(norm))));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static (string, DateOnly, NormStatus) KeyOf(Norm norm) => (norm.Parameter, norm.GeldigVanaf, norm.Status);

    /// <summary>Goes on from the last real row of each parameter that has an end, half a year at a time, with the same value.</summary>
    private static IEnumerable<Norm> MadeUp(IEnumerable<Norm> rows, int year)
    {
        var until = new DateOnly(year + YearsAhead, 12, 31);
        foreach (var last in rows.Where(n => n.Waarde is not null).GroupBy(n => n.Parameter).Select(g => g.MaxBy(n => n.GeldigVanaf)!))
        {
            for (var from = last.GeldigTotEnMet?.AddDays(1); from is { } start && start <= until; from = start.AddMonths(6))
            {
                yield return new Norm
                {
                    Parameter = last.Parameter,
                    GeldigVanaf = start,
                    GeldigTotEnMet = start.AddMonths(6).AddDays(-1),
                    Waarde = last.Waarde,
                    Eenheid = last.Eenheid,
                    Bron = "Verzonnen voor de demonstratie",
                    Status = NormStatus.Fictief,
                };
            }
        }
    }
}
