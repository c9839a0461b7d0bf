using Transferpunt.ChainTests.Support;
using Transferpunt.Scenario;
using Xunit.Abstractions;

namespace Transferpunt.ChainTests;

/// <summary>Scenario M while parts fall over: every service once after it has stored an event and before that is sent, and
/// the broker in between.</summary>
public sealed class OmvallenTests(ITestOutputHelper output)
{
    /// <summary>Before the first step the broker stops or is killed; after the second the services that acted are killed, and
    /// all starts again.</summary>
    private static readonly (string Van, string TotEnMet, bool BrokerValtOm, string[] Diensten)[] Rampen =
    [
        (Stap.Aanmelding, Stap.Aanmelding, false, ["casus-intake"]),
        (Stap.Besluit, Stap.FinancieleToets, true, ["indicatie", "werk-en-inkomen"]),
        (Stap.Verhuisdatum, Stap.Verhuisdatum, false, ["woningaanbod"]),
    ];

    [Fact]
    public async Task Scenario_M_slaagt_als_elke_dienst_omvalt_tussen_opslaan_en_verzenden()
    {
        var platform = new Losstaand(stoppable: true);
        try
        {
            await platform.InitializeAsync();
            var killed = new List<string>();
            var run = await Ooggetuige.SpeelAsync(
                new ScenarioOptions
                {
                    Rest = platform.Rest,
                    Grpc = platform.Grpc,

                    // MassTransit tries to reach a broker that was away ever less often, up to once a minute.
                    Geduld = TimeSpan.FromSeconds(100),
                    VoorStap = async (step, _) =>
                    {
                        foreach (var ramp in Rampen.Where(ramp => ramp.Van == step))
                        {
                            await (ramp.BrokerValtOm ? platform.Broker.KillAsync() : platform.Broker.StopAsync());
                        }
                    },
                    NaStap = async (step, _) =>
                    {
                        foreach (var ramp in Rampen.Where(ramp => ramp.TotEnMet == step))
                        {
                            foreach (var service in ramp.Diensten)
                            {
                                await KillWithUnsentEventsAsync(platform, service);
                                killed.Add(service);
                            }

                            await platform.Broker.StartAsync();
                        }
                    },
                },
                output);

            Assert.Equal(Boekhouding.Services.Order(), killed.Order());
            Assert.Equal(2, run.VerhuisdatumVersie);
            Assert.Null(platform.Fallen());
            await Sluitend.ControleerAsync(platform);
        }
        finally
        {
            await platform.DisposeAsync();
        }
    }

    private static async Task KillWithUnsentEventsAsync(Losstaand platform, string service)
    {
        Assert.Contains(await platform.Boeken.OutboxAsync(service), message => !message.Verzonden);
        await platform.KillAsync(service);
        Assert.Contains(await platform.Boeken.OutboxAsync(service), message => !message.Verzonden);
        platform.StartProcess(service);
    }
}
