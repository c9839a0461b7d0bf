using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Tests.Platform;

/// <summary>A real SQLite file with only what every service has, and one aggregate to change.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transferpunt-").FullName;
    private readonly ServiceProvider _services;

    private TestDatabase(FakeTimeProvider clock)
    {
        Clock = clock;
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(clock)
            .AddScoped<CallScope>()
            .AddDbContext<ServiceDbContext, TellerDbContext>(db => db.UseSqlite($"Data Source={Path.Combine(_folder, "test.db")}"))
            .BuildServiceProvider();
    }

    public FakeTimeProvider Clock { get; }

    public static async Task<TestDatabase> CreateAsync()
    {
        var database = new TestDatabase(new FakeTimeProvider(new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.Zero)));
        await database.DoAsync(db => db.Database.EnsureCreatedAsync());
        return database;
    }

    public OutboxDispatcher Dispatcher(PublishOutboxMessage publish, OutboxOptions? options = null) =>
        new(_services.GetRequiredService<IServiceScopeFactory>(), publish, Clock, options ?? new OutboxOptions());

    public async Task<T> DoAsync<T>(Func<ServiceDbContext, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ServiceDbContext>());
    }

    public async Task RaiseAsync(string key, int times)
    {
        await DoAsync(async db =>
        {
            var teller = await db.Set<Teller>().FindAsync(key);
            if (teller is null)
            {
                db.Add(teller = new Teller { Naam = key });
            }

            for (var i = 0; i < times; i++)
            {
                teller.Tel();
            }

            return await db.SaveChangesAsync();
        });
    }

    public Task<List<OutboxMessage>> OutboxAsync() => DoAsync(db => db.Outbox.AsNoTracking().OrderBy(m => m.Sequence).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}

public sealed class Teller : AggregateRoot
{
    public required string Naam { get; init; }

    public void Tel() => Raise(version => (IIntegrationEvent)new DeelnameGewijzigd(Naam, [], version));
}

public sealed class TellerDbContext(DbContextOptions<TellerDbContext> options, CallScope call, TimeProvider clock)
    : ServiceDbContext(options, call, clock)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Teller>().HasKey(t => t.Naam);
        base.OnModelCreating(modelBuilder);
    }
}
