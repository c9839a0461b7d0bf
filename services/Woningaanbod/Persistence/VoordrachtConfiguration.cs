using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.Woningaanbod.Domain;
using Transferpunt.Woningaanbod.Domain.Regels;

namespace Transferpunt.Woningaanbod.Persistence;

/// <summary>How voordrachten are stored. The filtered keys hold the promise of one open voordracht, whatever the code does.</summary>
internal sealed class VoordrachtConfiguration : IEntityTypeConfiguration<Voordracht>
{
    private const string Open = "IsOpen = 1";

    public void Configure(EntityTypeBuilder<Voordracht> builder)
    {
        builder.ToTable("Voordracht");
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Id).ValueGeneratedNever();
        builder.Property(v => v.Casusnummer).HasMaxLength(20);
        builder.Property(v => v.CorporatieOin).HasMaxLength(20);
        builder.Property(v => v.GemeenteVanBestemming).HasMaxLength(4);
        builder.Property(v => v.RedenWeigering).HasMaxLength(1000);
        builder.Property(v => v.Regels)
            .HasConversion(new JsonColumn<IReadOnlyList<Regeluitkomst>>(), JsonColumn<IReadOnlyList<Regeluitkomst>>.Comparer).HasMaxLength(-1);
        builder.Property(v => v.Contract).HasConversion(new JsonColumn<Huurcontract?>(), JsonColumn<Huurcontract?>.Comparer).HasMaxLength(-1);
        builder.HasIndex(v => v.WoningId, "EenOpenVoordrachtPerWoning").IsUnique().HasFilter(Open);
        builder.HasIndex(v => v.Casusnummer, "EenOpenVoordrachtPerCasus").IsUnique().HasFilter(Open);
        builder.HasIndex(v => v.Casusnummer);
        builder.HasIndex(v => new { v.CorporatieOin, v.VoorgedragenOp });
    }
}
