using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.CasusIntake.Persistence;

/// <summary>The database of casus-intake.</summary>
internal abstract class CasusIntakeDbContext(DbContextOptions options, CallScope call, TimeProvider clock)
    : ServiceDbContext(options, call, clock)
{
    public DbSet<Casus> Casussen => Set<Casus>();

    public DbSet<Deelnamelijst> Deelnamelijsten => Set<Deelnamelijst>();

    public DbSet<Verhuisbord> Verhuisborden => Set<Verhuisbord>();

    public DbSet<Tafelzitting> Tafelzittingen => Set<Tafelzitting>();

    public DbSet<Organisatie> Organisaties => Set<Organisatie>();

    public DbSet<Koppelcode> Koppelcodes => Set<Koppelcode>();

    public DbSet<Signaal> Signalen => Set<Signaal>();

    public DbSet<Casusnummering> Casusnummeringen => Set<Casusnummering>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CasusIntakeDbContext).Assembly);
        base.OnModelCreating(modelBuilder);
    }
}
