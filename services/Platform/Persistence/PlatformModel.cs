using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Audit;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Normen;

namespace Transferpunt.Platform.Persistence;

/// <summary>The tables that every service has.</summary>
internal static class PlatformModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<OutboxMessage>(e =>
        {
            e.ToTable("Outbox");
            e.HasKey(m => m.Sequence);
            e.HasIndex(m => m.MessageId).IsUnique();
            e.HasIndex(m => new { m.Key, m.Sequence }).HasFilter("SentAt IS NULL");
            e.HasIndex(m => m.SentAt);
            e.Property(m => m.Key).HasMaxLength(100);
            e.Property(m => m.Type).HasMaxLength(200);
            e.Property(m => m.Body).HasMaxLength(-1);
            e.Property(m => m.TraceParent).HasMaxLength(60);
        });
        model.Entity<InboxMessage>(e =>
        {
            e.ToTable("Inbox");
            e.HasKey(m => new { m.MessageId, m.Queue });
            e.HasIndex(m => m.ProcessedAt);
            e.Property(m => m.Queue).HasMaxLength(100);
        });
        model.Entity<Watermark>(e =>
        {
            e.ToTable("Watermark");
            e.HasKey(w => w.Stream);
            e.Property(w => w.Stream).HasMaxLength(100);
        });
        model.Entity<StoredCommand>(e =>
        {
            e.ToTable("Verzoek");
            e.HasKey(c => new { c.Caller, c.RequestId });
            e.HasIndex(c => c.CreatedAt);
            e.Property(c => c.Caller).HasMaxLength(200);
        });
        model.Entity<Deelname>(e =>
        {
            e.ToTable("Deelname");
            e.HasKey(d => d.Id);
            e.HasIndex(d => new { d.Oin, d.Casusnummer });
            e.HasIndex(d => new { d.Subject, d.Casusnummer });
            e.HasIndex(d => d.Casusnummer);
            e.Property(d => d.Casusnummer).HasMaxLength(20);
            e.Property(d => d.Rol).HasMaxLength(20);
            e.Property(d => d.Oin).HasMaxLength(20);
            e.Property(d => d.Subject).HasMaxLength(100);
        });
        model.Entity<Norm>(e =>
        {
            e.ToTable("Norm");
            e.HasKey(n => new { n.Parameter, n.GeldigVanaf, n.Status });
            e.Property(n => n.Parameter).HasMaxLength(100);
            e.Property(n => n.Waarde).HasPrecision(14, 2);
        });
        model.Entity<AuditLine>(e =>
        {
            e.ToTable("Auditregel");
            e.HasKey(l => l.Sequence);
            e.HasIndex(l => new { l.PersonConcerned, l.Sequence });
            e.Property(l => l.PersonConcerned).HasMaxLength(20);
            e.Property(l => l.Rol).HasMaxLength(20);
            e.Property(l => l.Oin).HasMaxLength(20);
            e.Property(l => l.TraceId).HasMaxLength(32);
        });
        model.Entity<ProcessingRecord>(e =>
        {
            e.ToTable("LogboekDataverwerkingen");
            e.HasKey(r => r.Sequence);
            e.Property(r => r.TraceId).HasMaxLength(32);
            e.Property(r => r.SpanId).HasMaxLength(16);
            e.Property(r => r.ParentSpanId).HasMaxLength(16);
            e.Property(r => r.DataSubjectId).HasMaxLength(20);
        });
    }
}
