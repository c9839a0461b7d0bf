using Transferpunt.Scenario;
using Xunit.Abstractions;

namespace Transferpunt.ChainTests.Support;

/// <summary>Plays the scenario for a test, with its time line in the test's output.</summary>
internal static class Ooggetuige
{
    /// <summary>A name, numbers and dates that can be found back in anything.</summary>
    public static Voorbeeldpersoon Herkenbaar { get; } =
        new("Zoekmij Lekproef-Nergensthuis", new DateOnly(1987, 3, 14), "999912343", "0687654321", "zoekmij@lekproef.example");

    public static async Task<Verloop> SpeelAsync(ScenarioOptions options, ITestOutputHelper? output = null)
    {
        using var timeline = new StringWriter();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            return await ScenarioM.RunAsync(options, timeline, limit.Token);
        }
        catch (ScenarioMisluktException error)
        {
            throw new Xunit.Sdk.XunitException($"{error.Message}\n\n{timeline}");
        }
        finally
        {
            output?.WriteLine(timeline.ToString());
        }
    }
}
