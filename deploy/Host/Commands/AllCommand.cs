using Transferpunt.Host.Configuration;
using Transferpunt.Host.Demo;

namespace Transferpunt.Host.Commands;

/// <summary><c>transferpunt all</c>: the whole platform in one process.</summary>
internal static class AllCommand
{
    private static readonly HashSet<string> WithValue = ["--data", "--port-base", "--rest-port", "--grpc-port"];
    private static readonly HashSet<string> Switches = ["--demo"];

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Arguments.Read(args, WithValue, Switches);
        if (given.Words.Count > 0)
        {
            throw new UsageException(given.Words[0]);
        }

        var standard = new Ports();
        var ports = new Ports(
            given.Port("--rest-port", standard.Rest), given.Port("--grpc-port", standard.Grpc), given.Port("--port-base", standard.Base));
        var settings = Settings.Load(given.Has("--demo"));
        using var stop = new StopSignal();
        await using var host = new EmbeddedHost(new EmbeddedOptions
        {
            DataFolder = given.Get("--data") ?? settings.DataFolder ?? "data",
            Demo = settings.IsDemo,
            LoadRegion = settings.IsDemo,
            Ports = ports,
            BindAddress = settings.BindAddress ?? "localhost",
            Issuer = settings.Issuer,
            ClientsFile = settings.ClientsFile,
            Clock = settings.Clock,
        });
        try
        {
            await host.StartAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
        {
            return 0;
        }

        if (settings.IsDemo)
        {
            Welcome.Write(Console.Out, host.RestAddress, host.GrpcAddress);
        }

        Console.WriteLine("transferpunt is ready");
        await stop.Asked;
        return 0;
    }
}
