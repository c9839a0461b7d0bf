using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.Indicatie.Persistence;

/// <summary>The database of the service in SQLite.</summary>
internal sealed class SqliteIndicatieDbContext(DbContextOptions<SqliteIndicatieDbContext> options, CallScope call, TimeProvider clock)
    : IndicatieDbContext(options, call, clock);

/// <summary>Lets the migration tool work without a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteIndicatieDbContext>
{
    public SqliteIndicatieDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteIndicatieDbContext>().UseSqlite().Options, new CallScope(), TimeProvider.System);
}
