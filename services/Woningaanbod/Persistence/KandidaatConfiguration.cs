using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.Woningaanbod.Domain;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>How the copies of casussen are stored.</summary>
internal sealed class KandidaatConfiguration : IEntityTypeConfiguration<Kandidaat>
{
    public void Configure(EntityTypeBuilder<Kandidaat> builder)
    {
        builder.ToTable("Kandidaat");
        builder.HasKey(k => k.Casusnummer);
        builder.Property(k => k.Casusnummer).HasMaxLength(20);
        builder.Property(k => k.Status).HasMaxLength(40);
        builder.Property(k => k.GemeenteVanHerkomst).HasMaxLength(4);
        builder.Property(k => k.Profiel).HasConversion(new JsonColumn<Zoekprofiel>(), JsonColumn<Zoekprofiel>.Comparer).HasMaxLength(-1);
        builder.Property(k => k.Indicaties)
            .HasConversion(new JsonColumn<IReadOnlyList<Indicatieperiode>>(), JsonColumn<IReadOnlyList<Indicatieperiode>>.Comparer).HasMaxLength(-1);
        builder.HasIndex(k => k.Status);
        builder.Ignore(k => k.IsPlaatsbaar);
    }
}
