using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.WerkEnInkomen.Persistence;

/// <summary>The database of the service in SQL Server.</summary>
internal sealed class SqlServerInkomenDbContext(DbContextOptions<SqlServerInkomenDbContext> options, CallScope call, TimeProvider clock)
    : InkomenDbContext(options, call, clock);

/// <summary>Lets the migration tool work without a database.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerInkomenDbContext>
{
    public SqlServerInkomenDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerInkomenDbContext>().UseSqlServer().Options, new CallScope(), TimeProvider.System);
}
