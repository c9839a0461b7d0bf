using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Transferpunt.CasusIntake.Domain;

namespace Transferpunt.CasusIntake.Persistence.Configurations;

internal sealed class DeelnamelijstConfiguration : IEntityTypeConfiguration<Deelnamelijst>
{
    public void Configure(EntityTypeBuilder<Deelnamelijst> builder)
    {
        builder.ToTable("Deelnamelijst");
        builder.HasKey(l => l.Casusnummer);
        builder.Property(l => l.Casusnummer).HasMaxLength(20);
        builder.HasMany(l => l.Deelnames).WithOne().HasForeignKey(d => d.Casusnummer).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(l => l.Deelnames).AutoInclude();
    }
}

internal sealed class VerhuisbordConfiguration : IEntityTypeConfiguration<Verhuisbord>
{
    public void Configure(EntityTypeBuilder<Verhuisbord> builder)
    {
        builder.ToTable("Verhuisbord");
        builder.HasKey(b => b.Casusnummer);
        builder.Property(b => b.Casusnummer).HasMaxLength(20);
        builder.Property(b => b.Uitkering).HasJson();
        builder.Property(b => b.Overgang).HasJson();
        builder.Ignore(b => b.IsGereed);
    }
}

internal sealed class OrganisatieConfiguration : IEntityTypeConfiguration<Organisatie>
{
    public void Configure(EntityTypeBuilder<Organisatie> builder)
    {
        builder.ToTable("Organisatie");
        builder.HasKey(o => o.Oin);
        builder.Property(o => o.Oin).HasMaxLength(20);
        builder.Property(o => o.Gemeenten).HasJson();
    }
}

internal sealed class KoppelcodeConfiguration : IEntityTypeConfiguration<Koppelcode>
{
    public void Configure(EntityTypeBuilder<Koppelcode> builder)
    {
        builder.ToTable("Koppelcode");
        builder.HasKey(k => k.Hash);
        builder.Property(k => k.Hash).HasMaxLength(64);
        builder.Property(k => k.Casusnummer).HasMaxLength(20);
    }
}

internal sealed class SignaalConfiguration : IEntityTypeConfiguration<Signaal>
{
    public void Configure(EntityTypeBuilder<Signaal> builder)
    {
        builder.ToTable("Signaal");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Casusnummer).HasMaxLength(20);
        builder.HasIndex(s => s.Casusnummer);

        // The order of the list.
        builder.HasIndex(s => new { s.OntstaanOp, s.Id });
    }
}

internal sealed class CasusnummeringConfiguration : IEntityTypeConfiguration<Casusnummering>
{
    public void Configure(EntityTypeBuilder<Casusnummering> builder)
    {
        builder.ToTable("Casusnummering");
        builder.HasKey(n => n.Jaar);
        builder.Property(n => n.Jaar).ValueGeneratedNever();
    }
}
