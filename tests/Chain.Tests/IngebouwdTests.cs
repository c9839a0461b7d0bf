using Transferpunt.ChainTests.Support;
using Transferpunt.Host;
using Transferpunt.Scenario;
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

    private sealed class VerzetteKlok(TimeSpan offset) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;

        public DateOnly Vandaag() => Platform.Hosting.Clock.Today(this);
    }
}
