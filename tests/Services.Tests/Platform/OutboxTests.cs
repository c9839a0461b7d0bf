using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.Tests.Platform;

public class OutboxTests
{
    [Fact]
    public async Task Vier_verzenders_met_storingen_sturen_alles_een_keer_en_op_volgorde_per_sleutel()
    {
        await using var database = await TestDatabase.CreateAsync();
        foreach (var key in Enumerable.Range(0, 8).Select(i => $"TP-{i}"))
        {
            await database.RaiseAsync(key, 10);
        }

        var sent = new ConcurrentQueue<OutboxMessage>();
        var random = new Random(7);
        Task Publish(OutboxMessage message, CancellationToken cancellationToken)
        {
            lock (random)
            {
                if (random.Next(5) == 0)
                {
                    throw new InvalidOperationException("storing");
                }

                sent.Enqueue(message);
                return Task.CompletedTask;
            }
        }

        var dispatchers = Enumerable.Range(0, 4).Select(_ => database.Dispatcher(Publish)).ToList();
        for (var round = 0; round < 400 && sent.Count < 80; round++)
        {
            await Task.WhenAll(dispatchers.Select(d => d.DispatchAsync(CancellationToken.None)));
            database.Clock.Advance(TimeSpan.FromSeconds(10));
        }

        Assert.Equal(80, sent.Select(m => m.MessageId).Distinct().Count());
        Assert.Equal(80, sent.Count);
        Assert.All(sent.GroupBy(m => m.Key), group => Assert.Equal(group.Select(m => m.Sequence).Order(), group.Select(m => m.Sequence)));
    }

    [Fact]
    public async Task Na_een_crash_tussen_versturen_en_vastleggen_gaat_hetzelfde_bericht_nog_eens_maar_niet_voor_de_lease_om_is()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RaiseAsync("TP-1", 1);
        var sent = new List<Guid>();
        var message = (await database.OutboxAsync()).Single();

        // The first dispatcher has the row and dies before it can write down that it was sent.
        await database.DoAsync(db => db.Outbox.ExecuteUpdateAsync(set => set
            .SetProperty(m => m.LeasedBy, (Guid?)Guid.NewGuid())
            .SetProperty(m => m.LeasedUntil, (DateTimeOffset?)database.Clock.GetUtcNow().AddSeconds(30))));
        sent.Add(message.MessageId);
        var second = database.Dispatcher((m, _) =>
        {
            sent.Add(m.MessageId);
            return Task.CompletedTask;
        });

        Assert.Equal(0, await second.DispatchAsync(CancellationToken.None));
        database.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(1, await second.DispatchAsync(CancellationToken.None));
        Assert.Equal([message.MessageId, message.MessageId], sent);
    }

    [Fact]
    public async Task Een_onbekende_gebeurtenis_houdt_alleen_zijn_eigen_sleutel_tegen()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RaiseAsync("TP-1", 2);
        await database.RaiseAsync("TP-2", 2);
        var first = (await database.OutboxAsync())[0];
        await database.DoAsync(db => db.Outbox.Where(m => m.Sequence == first.Sequence)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Type, "transferpunt:bestaat-niet:v1")));
        var sent = new List<string>();
        var dispatcher = database.Dispatcher((m, _) =>
        {
            sent.Add(((Contracts.Events.CasusIntake.DeelnameGewijzigd)m.ToEvent()).Casusnummer);
            return Task.CompletedTask;
        });

        while (await dispatcher.DispatchAsync(CancellationToken.None) > 0)
        {
        }

        Assert.Equal(["TP-2", "TP-2"], sent);
        var stuck = (await database.OutboxAsync()).Where(m => m.SentAt is null).ToList();
        Assert.Equal(2, stuck.Count);
        Assert.Equal((1, nameof(InvalidOperationException)), (stuck[0].Attempts, stuck[0].LastError));
    }

    [Fact]
    public async Task Een_bus_die_niet_antwoordt_houdt_een_rij_niet_langer_vast_dan_de_lease()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RaiseAsync("TP-1", 1);
        var dispatcher = database.Dispatcher(
            (_, cancellationToken) => Task.Delay(Timeout.Infinite, cancellationToken), new OutboxOptions { Lease = TimeSpan.FromMilliseconds(300) });

        Assert.Equal(0, await dispatcher.DispatchAsync(CancellationToken.None));

        var row = (await database.OutboxAsync()).Single();
        Assert.Null(row.SentAt);
        Assert.Equal(1, row.Attempts);
    }

    [Fact]
    public async Task Een_wijziging_en_haar_gebeurtenis_worden_samen_of_geen_van_beide_bewaard()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.RaiseAsync("TP-1", 1);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.DoAsync(async db =>
        {
            var teller = (await db.Set<Teller>().FindAsync("TP-1"))!;
            await database.RaiseAsync("TP-1", 1);
            teller.Tel();
            return await db.SaveChangesAsync();
        }));

        Assert.Equal(2, (await database.OutboxAsync()).Count);
    }
}
