using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Persistence;
using Transferpunt.WerkEnInkomen.Domain;

namespace Transferpunt.WerkEnInkomen.Persistence;

/// <summary>The database of the service; one derived class per kind of database, each with its own migrations.</summary>
internal abstract class InkomenDbContext(DbContextOptions options, CallScope call, TimeProvider clock)
    : ServiceDbContext(options, call, clock)
{
    public DbSet<Inkomensdossier> Dossiers => Set<Inkomensdossier>();

    public DbSet<Casus> Casussen => Set<Casus>();

    /// <summary>The dossier of a casus; a new one when nothing was known of it.</summary>
    public async Task<Inkomensdossier> DossierVanAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var dossier = await Dossiers.SingleOrDefaultAsync(d => d.Casusnummer == casusnummer, cancellationToken);
        if (dossier is null)
        {
            Add(dossier = Inkomensdossier.Voor(casusnummer));
        }

        return dossier;
    }

    /// <summary>What a plan for a casus rests on today.</summary>
    public async Task<Planbasis> PlanbasisVanAsync(string casusnummer, CancellationToken cancellationToken)
    {
        var herkomst = await Casussen.Where(c => c.Casusnummer == casusnummer).Select(c => c.GemeenteVanHerkomst).SingleOrDefaultAsync(cancellationToken);
        return new Planbasis(herkomst ?? "", Clock.Today(), await Normtabel.LoadAsync(this, cancellationToken));
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Inkomensdossier>(e =>
        {
            e.ToTable("Inkomensdossier");
            e.HasKey(d => d.Casusnummer);
            e.Property(d => d.Casusnummer).HasMaxLength(20);
            e.Property(d => d.WiOin).HasMaxLength(20);
            e.OwnsOne(d => d.Gegevens);
            e.OwnsOne(d => d.Verhuizing, verhuizing => verhuizing.Property(v => v.GemeenteVanBestemming).HasMaxLength(4));

            // Read and written as a whole, and never searched.
            e.Property(d => d.Toets).HasConversion(new JsonConverter<FinancieleToets>()).HasMaxLength(-1);
            e.Property(d => d.Plan).HasConversion(new JsonConverter<Uitkeringsplan>()).HasMaxLength(-1);
        });
        modelBuilder.Entity<Casus>(e =>
        {
            e.ToTable("Casus");
            e.HasKey(c => c.Casusnummer);
            e.Property(c => c.Casusnummer).HasMaxLength(20);
            e.Property(c => c.Status).HasMaxLength(40);
            e.Property(c => c.GemeenteVanHerkomst).HasMaxLength(4);
            e.Ignore(c => c.IsGesloten);
        });
        base.OnModelCreating(modelBuilder);
    }
}
