using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Transferpunt.Platform.Access;

namespace Transferpunt.CasusIntake.Persistence;

/// <summary>On SQLite; each kind of database has migrations of its own.</summary>
internal sealed class SqliteCasusIntakeDbContext(DbContextOptions<SqliteCasusIntakeDbContext> options, CallScope call, TimeProvider clock)
    : CasusIntakeDbContext(options, call, clock);

/// <summary>On SQL Server.</summary>
internal sealed class SqlServerCasusIntakeDbContext(DbContextOptions<SqlServerCasusIntakeDbContext> options, CallScope call, TimeProvider clock)
    : CasusIntakeDbContext(options, call, clock);

/// <summary>Lets the tool make migrations without a database.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteCasusIntakeDbContext>
{
    public SqliteCasusIntakeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteCasusIntakeDbContext>().UseSqlite().Options, new CallScope(), TimeProvider.System);
}

/// <summary>Lets the tool make migrations without a server.</summary>
internal sealed class SqlServerDesign : IDesignTimeDbContextFactory<SqlServerCasusIntakeDbContext>
{
    public SqlServerCasusIntakeDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerCasusIntakeDbContext>().UseSqlServer().Options, new CallScope(), TimeProvider.System);
}
