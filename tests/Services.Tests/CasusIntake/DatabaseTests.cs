using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Persistence;

namespace Transferpunt.Tests.CasusIntake;

public sealed class DatabaseTests
{
    [Fact]
    public void De_migraties_zijn_gelijk_aan_het_model()
    {
        using var sqlite = new SqliteDesign().CreateDbContext([]);
        using var sqlServer = new SqlServerDesign().CreateDbContext([]);

        Assert.False(sqlite.Database.HasPendingModelChanges());
        Assert.False(sqlServer.Database.HasPendingModelChanges());
    }

    [Fact]
    public void De_lijst_van_casussen_is_ook_op_sql_server_een_vraag_aan_de_database()
    {
        using var db = new SqlServerDesign().CreateDbContext([]);
        var vanaf = new DateOnly(2026, 2, 2);

        var sql = db.Casussen.AsNoTracking()
            .Where(c => c.Aanmelddatum > vanaf || (c.Aanmelddatum == vanaf && c.Casusnummer.CompareTo("TP-2026-000001") > 0))
            .OrderBy(c => c.Aanmelddatum).ThenBy(c => c.Casusnummer).Take(10).Select(c => c.Casusnummer).ToQueryString();

        Assert.Contains("[Casusnummer] >", sql, StringComparison.Ordinal);
    }
}
