using Transferpunt.ChainTests.Support;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Host;
using Transferpunt.Scenario;
using Transferpunt.Tests.Support;
using Xunit.Abstractions;

namespace Transferpunt.ChainTests;

/// <summary>Scenario M with the whole platform in one process.</summary>
public sealed class IngebouwdTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Scenario_M_slaagt_in_een_proces(int jarenVooruit)
    {
        var folder = Directory.CreateTempSubdirectory("transferpunt-ingebouwd-").FullName;
        var now = TimeProvider.System.GetUtcNow();
        var clock = new VerzetteKlok(now.AddYears(jarenVooruit) - now);
        try
        {
            await using var host = new EmbeddedHost(
                new EmbeddedOptions { DataFolder = folder, Demo = true, Ports = new Ports(0, 0, 0), Clock = clock });
            await host.StartAsync();
            var run = await Ooggetuige.SpeelAsync(
                new ScenarioOptions { Rest = host.RestAddress, Grpc = host.GrpcAddress, Vandaag = clock.Vandaag() }, output);

            Assert.Equal(2, run.VerhuisdatumVersie);
            Assert.True(run.Verhuisdatum > DateOnly.FromDateTime(now.DateTime).AddYears(jarenVooruit));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Een_oudere_verhuisdatum_die_na_een_herstart_nog_eens_komt_verandert_niets()
    {
        var folder = Directory.CreateTempSubdirectory("transferpunt-ingebouwd-").FullName;
        var books = new Boekhouding(folder);
        var options = new EmbeddedOptions { DataFolder = folder, Demo = true, LoadRegion = false, Ports = new Ports(0, 0, 0) };
        try
        {
            await using (var host = new EmbeddedHost(options))
            {
                await host.StartAsync();
                await Ooggetuige.SpeelAsync(new ScenarioOptions { Rest = host.RestAddress, Grpc = host.GrpcAddress }, output);
            }

            var before = await StandAsync(books);
            var old = (await books.OutboxAsync("woningaanbod")).First(m => m.Type == EventTypes.NameOf(typeof(VerhuisdatumGewijzigd)));
            var newId = Guid.NewGuid();
            await books.RenameAsync("woningaanbod", old.MessageId, newId);

            // A start sends every kept event again; this one comes as if it were new.
            await using (var host = new EmbeddedHost(options))
            {
                await host.StartAsync();
                await Eventually.TrueAsync(
                    async () => (await Task.WhenAll(Readers.Select(books.InboxAsync))).All(inbox => inbox.Contains(newId)),
                    "every reader has handled the old message");
            }

            Assert.Equal(before, await StandAsync(books));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static readonly string[] Readers = ["casus-intake", "indicatie", "werk-en-inkomen"];

    private static async Task<string> StandAsync(Boekhouding books) => string.Join('\n', await Task.WhenAll(Readers.Select(async reader =>
        string.Join('\n', (await books.StandAsync(reader)).Split('\n').Where(line => !line.StartsWith($"{reader}.Outbox:", StringComparison.Ordinal))))));

    private sealed class VerzetteKlok(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;

        public DateOnly Vandaag() => Platform.Hosting.Clock.Today(this);
    }
}
