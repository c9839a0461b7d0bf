using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>The database on SQLite.</summary>
internal sealed class SqliteWoningaanbodDbContext(DbContextOptions<SqliteWoningaanbodDbContext> options, CallScope call, TimeProvider clock)
    : WoningaanbodDbContext(options, call, clock)
{
    /// <summary>Lets the migrations tool work without a server.</summary>
    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteWoningaanbodDbContext>
    {
        public SqliteWoningaanbodDbContext CreateDbContext(string[] args) => new(
            new DbContextOptionsBuilder<SqliteWoningaanbodDbContext>().UseSqlite("Data Source=ontwerp.db").Options, new CallScope(), TimeProvider.System);
    }
}
