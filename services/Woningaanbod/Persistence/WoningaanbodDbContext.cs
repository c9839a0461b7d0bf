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

    public DbSet<Kandidaat> Kandidaten => Set<Kandidaat>();

    public DbSet<Voordracht> Voordrachten => Set<Voordracht>();

    /// <summary>The copy of a casus, for a consumer to write to; a new one when this is the first that is heard of it.</summary>
    public async Task<Kandidaat> KandidaatAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var kandidaat = await Kandidaten.FindAsync([casusnummer], cancellationToken);
        return kandidaat ?? Add(Kandidaat.Nieuw(casusnummer)).Entity;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new WoningConfiguration());
        modelBuilder.ApplyConfiguration(new KandidaatConfiguration());
        modelBuilder.ApplyConfiguration(new VoordrachtConfiguration());
        base.OnModelCreating(modelBuilder);
    }
}
