using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;
using Transferpunt.Woningaanbod.Domain;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>The database of woningaanbod: dwellings, a copy of what matching needs of each casus, and voordrachten.</summary>
internal abstract class WoningaanbodDbContext(DbContextOptions options, CallScope call, TimeProvider clock)
    : ServiceDbContext(options, call, clock)
{
    public DbSet<Woning> Woningen => Set<Woning>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new WoningConfiguration());
        base.OnModelCreating(modelBuilder);
    }
}
