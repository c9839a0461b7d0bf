using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.Contracts.Types.V1;
using Transferpunt.Woningaanbod.Domain;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>How dwellings are stored.</summary>
internal sealed class WoningConfiguration : IEntityTypeConfiguration<Woning>
{
    public void Configure(EntityTypeBuilder<Woning> builder)
    {
        builder.ToTable("Woning");
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Id).ValueGeneratedNever();
        builder.Property(w => w.CorporatieOin).HasMaxLength(20);
        builder.Property(w => w.ExternId).HasMaxLength(100);
        builder.HasIndex(w => new { w.CorporatieOin, w.ExternId }).IsUnique();
        builder.HasIndex(w => w.Status);
        builder.HasIndex(w => w.OntvangenOp);
        builder.ComplexProperty(w => w.Gegevens, gegevens =>
        {
            gegevens.Property(g => g.Gemeente).HasMaxLength(4);
            gegevens.Property(g => g.Contractvormen).HasConversion(new JsonColumn<IReadOnlyList<Contractvorm>>(), JsonColumn<IReadOnlyList<Contractvorm>>.Comparer).HasMaxLength(100);
            gegevens.Property(g => g.Omschrijving).HasMaxLength(2000);
            gegevens.ComplexProperty(g => g.Adres);
        });
    }
}
