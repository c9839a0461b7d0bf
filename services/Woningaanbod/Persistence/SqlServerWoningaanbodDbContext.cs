using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>The database on SQL Server.</summary>
internal sealed class SqlServerWoningaanbodDbContext(DbContextOptions<SqlServerWoningaanbodDbContext> options, CallScope call, TimeProvider clock)
    : WoningaanbodDbContext(options, call, clock)
{
    /// <summary>Lets the migrations tool work without a server.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqlServerWoningaanbodDbContext>
    {
        public SqlServerWoningaanbodDbContext CreateDbContext(string[] args) => new(
            new DbContextOptionsBuilder<SqlServerWoningaanbodDbContext>().UseSqlServer("Server=ontwerp").Options, new CallScope(), TimeProvider.System);
    }
}
