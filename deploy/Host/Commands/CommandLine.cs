using System.Data.Common;
using Grpc.Core;
using Transferpunt.Host.Configuration;

namespace Transferpunt.Host.Commands;

/// <summary>The program <c>transferpunt</c>: the first word says what to run.</summary>
internal static class CommandLine
{
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    private const string Usage = """
        Gebruik (usage): transferpunt <commando>

          all [--data MAP] [--demo] [--rest-port N] [--grpc-port N] [--port-base N]
                             alles in één proces (everything in one process)
          casus-intake | woningaanbod | indicatie | werk-en-inkomen
                             één dienst (one service)
          gateway            de toegangspoort (the gateway)
          identiteit         de inlogserver, voor proeven (the OpenID Connect server, for trials)
          migrate <dienst>|all
                             werkt de database bij en bereidt de broker voor (database and broker)
          demo [--rest ADRES] [--grpc ADRES]
                             laadt de demoregio via de toegangspoort (loads the demo region)

        Zonder commando (without a command): all --demo
        Instellingen (settings): appsettings.json of omgevingsvariabelen TRANSFERPUNT_*; zie deploy/README.md
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return args switch
            {
                [] => await AllCommand.RunAsync(["--demo"]),
                ["all", .. var rest] => await AllCommand.RunAsync(rest),
                ["gateway"] => await ProcessCommand.GatewayAsync(),
                ["identiteit"] => await ProcessCommand.IdentityAsync(),
                ["migrate", var name] => await MigrateCommand.RunAsync(name),
                ["demo", .. var rest] => await DemoCommand.RunAsync(rest),
                ["help" or "--help" or "-h"] => Help(),
                [var name] when PlatformService.Find(name) is { } service => await ProcessCommand.ServiceAsync(service),
                _ => Misunderstood(string.Join(' ', args)),
            };
        }
        catch (UsageException wrong)
        {
            return Misunderstood(wrong.Message);
        }
        catch (Exception refusal) when (refusal is Refused or InvalidOperationException or InvalidDataException or IOException
            or FormatException or HttpRequestException or RpcException or DbException or OperationCanceledException)
        {
            // For the operator: a sentence, not a stack. What a database says may quote values.
            await Console.Error.WriteLineAsync($"transferpunt: {(refusal is DbException ? refusal.GetType().Name : refusal.Message)}");
            return Failed;
        }
    }

    private static int Help()
    {
        Console.WriteLine(Usage);
        return 0;
    }

    private static int Misunderstood(string words)
    {
        Console.Error.WriteLine($"Onbekend (unknown): {words}\n\n{Usage}");
        return NotUnderstood;
    }
}
