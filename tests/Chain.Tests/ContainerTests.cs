using Transferpunt.ChainTests.Support;

namespace Transferpunt.ChainTests;

/// <summary>The platform as containers.</summary>
public sealed class ContainerTests
{
    private const string Image = "transferpunt-test";

    [EngineFact]
    public void Het_image_wordt_gebouwd_en_start()
    {
        var build = EngineFactAttribute.Docker("build", "-q", "-t", Image, ".");
        Assert.True(build.ExitCode == 0, build.Output);

        var run = EngineFactAttribute.Docker("run", "--rm", Image, "help");

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("transferpunt <commando>", run.Output, StringComparison.Ordinal);
    }

    [EngineFact]
    public void Het_compose_bestand_klopt()
    {
        var config = EngineFactAttribute.Docker("compose", "config", "-q");

        Assert.True(config.ExitCode == 0, config.Output);
    }
}
