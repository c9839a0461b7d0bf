using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.WerkEnInkomen.Persistence;

/// <summary>The database of the service in SQLite.</summary>
internal sealed class SqliteInkomenDbContext(DbContextOptions<SqliteInkomenDbContext> options, CallScope call, TimeProvider clock)
    : InkomenDbContext(options, call, clock);

/// <summary>Lets the migration tool work without a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteInkomenDbContext>
{
    public SqliteInkomenDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteInkomenDbContext>().UseSqlite().Options, new CallScope(), TimeProvider.System);
}
