using System.Linq.Expressions;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Access;

/// <summary>Applies the reach of the caller in the query itself: what lies outside does not exist for the caller.</summary>
public static class Reach
{
    /// <summary>Keeps what the caller reaches of rows that belong to a casus.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="db">The context the rows come from.</param>
    /// <param name="casusnummer">The casus of a row.</param>
    public static IQueryable<T> WithinReach<T>(this IQueryable<T> source, ServiceDbContext db, Expression<Func<T, string>> casusnummer)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(casusnummer);
        if (db.Call.Reach == Bereik.Alles)
        {
            return source;
        }

        var mine = db.CasussenOfCaller();
        var contains = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [typeof(string)], mine.Expression, casusnummer.Body);
        return source.Where(Expression.Lambda<Func<T, bool>>(contains, casusnummer.Parameters));
    }

    /// <summary>The casussen the caller takes part in today.</summary>
    public static IQueryable<string> CasussenOfCaller(this ServiceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var today = db.Clock.Today();
        var caller = db.Call.Caller;
        var rol = Rollen.CodeOf(caller.Rol);
        var active = db.Deelnames.Where(d => d.Rol == rol && d.Van <= today && (d.Tot == null || d.Tot > today));
        active = db.Call.Reach switch
        {
            Bereik.Deelnemer => active.Where(d => d.Oin == caller.Organisation),
            Bereik.EigenCasus => active.Where(d => d.Subject == caller.Subject),
            // Any other reach has nothing to do with taking part in a casus.
            _ => active.Where(_ => false),
        };
        return active.Select(d => d.Casusnummer);
    }
}
