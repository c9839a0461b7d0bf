using Transferpunt.Host.Configuration;
using Transferpunt.Host.Demo;

namespace Transferpunt.Host.Commands;

/// <summary><c>transferpunt demo</c>: loads the demo region into an installation that trusts the demo list.</summary>
internal static class DemoCommand
{
    private static readonly HashSet<string> WithValue = ["--rest", "--grpc"];

    public static async Task<int> RunAsync(string[] args)
    {
        var given = Arguments.Read(args, WithValue, new HashSet<string>());
        var rest = new Uri(given.Get("--rest") ?? "http://localhost:8080");
        var grpc = new Uri(given.Get("--grpc") ?? "http://localhost:8081");
        using var stop = new StopSignal();
        await new DemoLoader(rest, grpc, Settings.Load().Clock).LoadAsync(stop.Token);
        Console.WriteLine("De demoregio is geladen. (The demo region is loaded.)");
        return 0;
    }
}
