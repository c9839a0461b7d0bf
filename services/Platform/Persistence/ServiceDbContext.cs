using Google.Protobuf;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Audit;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Normen;

namespace Transferpunt.Platform.Persistence;

/// <summary>Base of every service database. One save stores the aggregates, their events, the account of the processing,
/// and the answer to the command: together or not at all.</summary>
public abstract class ServiceDbContext(DbContextOptions options, CallScope call, TimeProvider clock) : DbContext(options)
{
    /// <summary>The call or message that is being handled.</summary>
    public CallScope Call { get; } = call;

    /// <summary>The clock of the service.</summary>
    public TimeProvider Clock { get; } = clock;

    /// <summary>Who takes part in which casus.</summary>
    public DbSet<Deelname> Deelnames => Set<Deelname>();

    /// <summary>Dated amounts and terms.</summary>
    public DbSet<Norm> Normen => Set<Norm>();

    /// <summary>The events that are stored and on their way.</summary>
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Who did what with whose data.</summary>
    public DbSet<AuditLine> AuditLines => Set<AuditLine>();

    /// <summary>Saves the effect of a command together with its answer, so that repeating the command is safe.</summary>
    /// <returns>The same answer.</returns>
    public async Task<TResponse> SaveAndAnswerAsync<TResponse>(TResponse response, CancellationToken cancellationToken)
        where TResponse : IMessage
    {
        if (Call.Command is { } command)
        {
            Add(new StoredCommand
            {
                Caller = Call.Caller.Key,
                RequestId = command.RequestId,
                Method = command.Method,
                Hash = command.Hash,
                Response = response.ToByteArray(),
                CreatedAt = Clock.GetUtcNow(),
            });
            command.IsStored = true;
        }

        await SaveChangesAsync(cancellationToken);
        return response;
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        var now = Clock.GetUtcNow();
        var changed = ChangeTracker.Entries().Where(e => e.State is not (EntityState.Unchanged or EntityState.Detached)).Select(e => e.Entity).ToList();
        Outbox.AddRange(changed.OfType<AggregateRoot>().SelectMany(aggregate => aggregate.TakeEvents()).Select(e => OutboxMessage.For(e, now)));
        this.Account(Call, changed.OfType<IConcernsPerson>().Select(about => about.PersonConcerned).OfType<string>().Distinct(), now);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        PlatformModel.Configure(modelBuilder);
        foreach (var type in modelBuilder.Model.GetEntityTypes().Where(t => typeof(AggregateRoot).IsAssignableFrom(t.ClrType)).ToList())
        {
            modelBuilder.Entity(type.ClrType, entity =>
            {
                entity.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
                entity.Ignore(nameof(AggregateRoot.PersonConcerned));
            });
        }

        GiveForeignKeysTheLengthOfTheirKey(modelBuilder);
    }

    // The default length would make a foreign key longer than the key it points to; an owned type that shares the table of its
    // owner then does not even build.
    private static void GiveForeignKeysTheLengthOfTheirKey(ModelBuilder model)
    {
        var pairs = model.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .SelectMany(key => key.Properties.Zip(key.PrincipalKey.Properties));
        foreach (var (own, principal) in pairs.Where(pair => pair.Second.ClrType == typeof(string)).ToList())
        {
            own.SetMaxLength(principal.GetMaxLength());
        }
    }

    // SQLite cannot compare a DateTimeOffset; a DateTime in UTC works in both databases.
    private sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(
        moment => moment.UtcDateTime, stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
}
