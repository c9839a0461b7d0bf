using Microsoft.EntityFrameworkCore;
using Transferpunt.Indicatie.Domain;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Indicatie.Persistence;

/// <summary>The database of the service; one derived class per kind of database, each with its own migrations.</summary>
internal abstract class IndicatieDbContext(DbContextOptions options, CallScope call, TimeProvider clock)
    : ServiceDbContext(options, call, clock)
{
    public const int MaximumMotivering = 2000;

    public DbSet<Domain.Indicatie> Indicaties => Set<Domain.Indicatie>();

    public DbSet<Verhuizing> Verhuizingen => Set<Verhuizing>();

    public DbSet<Casus> Casussen => Set<Casus>();

    /// <summary>The move of a casus; a new one when nothing was known of it.</summary>
    public async Task<Verhuizing> VerhuizingVanAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var verhuizing = await Verhuizingen.FindAsync([casusnummer], cancellationToken);
        if (verhuizing is null)
        {
            Add(verhuizing = Verhuizing.Van(casusnummer));
        }

        return verhuizing;
    }

    /// <summary>Every indicatie of a casus with a besluit.</summary>
    public Task<List<Domain.Indicatie>> BeslotenVanAsync(string casusnummer, CancellationToken cancellationToken) =>
        Indicaties.Where(i => i.Casusnummer == casusnummer && i.Besluit != null).ToListAsync(cancellationToken);

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Domain.Indicatie>(e =>
        {
            e.ToTable("Indicatie");
            e.HasKey(i => i.Id);
            e.Property(i => i.Id).ValueGeneratedNever();
            e.HasIndex(i => i.Casusnummer);
            e.Property(i => i.Casusnummer).HasMaxLength(20);
            e.Property(i => i.ToegangOin).HasMaxLength(20);
            e.OwnsOne(i => i.Besluit, besluit =>
            {
                besluit.Property(b => b.AanbiederOin).HasMaxLength(20);
                besluit.Property(b => b.Motivering).HasMaxLength(MaximumMotivering);
            });
            e.OwnsOne(i => i.Overgang);
        });
        modelBuilder.Entity<Verhuizing>(e =>
        {
            e.ToTable("Verhuizing");
            e.HasKey(v => v.Casusnummer);
            e.Property(v => v.Casusnummer).HasMaxLength(20);
        });
        modelBuilder.Entity<Casus>(e =>
        {
            e.ToTable("Casus");
            e.HasKey(c => c.Casusnummer);
            e.Property(c => c.Casusnummer).HasMaxLength(20);
            e.Property(c => c.Status).HasMaxLength(40);
            e.Ignore(c => c.IsGesloten);
        });
        base.OnModelCreating(modelBuilder);
    }
}
