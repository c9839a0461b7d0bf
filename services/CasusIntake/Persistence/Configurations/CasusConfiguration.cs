using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.CasusIntake.Domain;

namespace Transferpunt.CasusIntake.Persistence.Configurations;

internal sealed class CasusConfiguration : IEntityTypeConfiguration<Casus>
{
    public const string Sleutel = nameof(Casus.Casusnummer);

    public void Configure(EntityTypeBuilder<Casus> builder)
    {
        builder.ToTable("Casus");
        builder.HasKey(c => c.Casusnummer);
        builder.Property(c => c.Casusnummer).HasMaxLength(20);
        builder.Property(c => c.GemeenteVanHerkomst).HasMaxLength(4);
        builder.Property(c => c.AanmelderOin).HasMaxLength(20);
        builder.Property(c => c.CorporatieOin).HasMaxLength(20);
        builder.Property(c => c.Huishouden).HasJson();
        builder.Property(c => c.Zoekprofiel).HasJson();

        // The order of every list.
        builder.HasIndex(c => new { c.Aanmelddatum, c.Casusnummer });
        builder.HasIndex(c => new { c.Status, c.Aanmelddatum, c.Casusnummer });
        builder.OwnsOne(c => c.Persoon, persoon =>
        {
            persoon.WithOwner().HasForeignKey(Sleutel);
            persoon.Property<string>(Sleutel).HasMaxLength(20);
            persoon.OwnsOne(p => p.Bsn, bsn =>
            {
                bsn.WithOwner().HasForeignKey(Sleutel);
                bsn.Property<string>(Sleutel).HasMaxLength(20);
                bsn.Property(b => b.SleutelId).HasMaxLength(100);
                bsn.Property(b => b.Inhoud).HasMaxLength(100);
                bsn.Property(b => b.Zoekwaarde).HasMaxLength(32);
                bsn.HasIndex(b => b.Zoekwaarde);
            });
        });
        builder.Navigation(c => c.Persoon).IsRequired();
        builder.OwnsMany(c => c.Verstrekkingen, verstrekking =>
        {
            verstrekking.ToTable("Verstrekking");
            verstrekking.WithOwner().HasForeignKey(Sleutel);
            verstrekking.Property<string>(Sleutel).HasMaxLength(20);
            verstrekking.HasKey(Sleutel, nameof(Verstrekking.Rol));
        });
        builder.OwnsMany(c => c.Bijdragen, bijdrage =>
        {
            bijdrage.ToTable("Bijdrage");
            bijdrage.WithOwner().HasForeignKey(Sleutel);
            bijdrage.Property<string>(Sleutel).HasMaxLength(20);
            bijdrage.HasKey(Sleutel, nameof(Bijdrage.Soort));
            bijdrage.Property(b => b.EigenaarOin).HasMaxLength(20);
            bijdrage.Property(b => b.GeleverdDoor).HasMaxLength(20);
            bijdrage.Property(b => b.RedenNietNodig).HasMaxLength(1000);
            bijdrage.Property(b => b.Inhoud).HasJson();
        });
        builder.HasMany(c => c.EerdereBijdragen).WithOne().HasForeignKey(Sleutel).IsRequired();
    }
}

internal sealed class BijdrageVersieConfiguration : IEntityTypeConfiguration<BijdrageVersie>
{
    public void Configure(EntityTypeBuilder<BijdrageVersie> builder)
    {
        builder.ToTable("BijdrageVersie");
        builder.Property<string>(CasusConfiguration.Sleutel).HasMaxLength(20);
        builder.HasKey(CasusConfiguration.Sleutel, nameof(BijdrageVersie.Soort), nameof(BijdrageVersie.Levering));
        builder.Property(v => v.Levering).ValueGeneratedNever();
        builder.Property(v => v.GeleverdDoor).HasMaxLength(20);
        builder.Property(v => v.Inhoud).HasJson();
    }
}
