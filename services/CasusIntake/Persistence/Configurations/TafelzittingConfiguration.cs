using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.CasusIntake.Domain;

namespace Transferpunt.CasusIntake.Persistence.Configurations;

internal sealed class TafelzittingConfiguration : IEntityTypeConfiguration<Tafelzitting>
{
    public void Configure(EntityTypeBuilder<Tafelzitting> builder)
    {
        builder.ToTable("Tafelzitting");
        builder.HasKey(z => z.Id);
        builder.Property(z => z.Id).ValueGeneratedNever();
        builder.Property(z => z.Genodigden).HasJson();
        builder.Ignore(z => z.Agenda);
        builder.OwnsMany<Agendapunt>("_agenda", punt =>
        {
            punt.ToTable("Agendapunt");
            punt.WithOwner().HasForeignKey("TafelzittingId");
            punt.HasKey("TafelzittingId", nameof(Agendapunt.Casusnummer));
            punt.Property(a => a.Casusnummer).HasMaxLength(20);
            punt.Property(a => a.Besluit).HasJson();
        });
    }
}
