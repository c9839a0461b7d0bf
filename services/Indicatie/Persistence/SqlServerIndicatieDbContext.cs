using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.Indicatie.Persistence;

/// <summary>The database of the service in SQL Server.</summary>
internal sealed class SqlServerIndicatieDbContext(DbContextOptions<SqlServerIndicatieDbContext> options, CallScope call, TimeProvider clock)
    : IndicatieDbContext(options, call, clock);

/// <summary>Lets the migration tool work without a database.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerIndicatieDbContext>
{
    public SqlServerIndicatieDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerIndicatieDbContext>().UseSqlServer().Options, new CallScope(), TimeProvider.System);
}
