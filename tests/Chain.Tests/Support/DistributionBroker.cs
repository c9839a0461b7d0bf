using System.Diagnostics;
using System.Globalization;

namespace Transferpunt.ChainTests.Support;

/// <summary>The RabbitMQ of the distribution's package as a process of its own, with all it writes in a temporary folder.</summary>
internal sealed class DistributionBroker : Broker
{
    // The wrappers in /usr/sbin switch user and lose the settings below.
    private const string Folder = "/usr/lib/rabbitmq/bin";

    private readonly string _home = Directory.CreateTempSubdirectory("transferpunt-broker-").FullName;
    private readonly int _port = FreePort();
    private readonly int _distPort = FreePort();
    private readonly int _epmdPort = FreePort();
    private Process? _server;

    public static bool IsInstalled => File.Exists(Path.Combine(Folder, "rabbitmq-server"));

    public override Uri Address => new($"amqp://guest:guest@127.0.0.1:{_port}/");

    private string PidFile => Path.Combine(_home, "pid");

    public override async Task StartAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_home, "plugins"), "[].");
        await File.WriteAllTextAsync(Path.Combine(_home, "rabbitmq.conf"), "");
        await File.WriteAllTextAsync(Path.Combine(_home, "env.conf"), "");
        _server = Process.Start(Command(Path.Combine(Folder, "rabbitmq-server")))!;
        _server.OutputDataReceived += (_, _) => { };
        _server.ErrorDataReceived += (_, _) => { };
        _server.BeginOutputReadLine();
        _server.BeginErrorReadLine();
        await WaitUntilItAnswersAsync();
    }

    public override Task StopAsync() => SignalAsync("TERM");

    public override Task KillAsync() => SignalAsync("KILL");

    public override async ValueTask DisposeAsync()
    {
        await SignalAsync("KILL");
        try
        {
            // The name server of Erlang stays behind by itself; this one is only ours.
            using var epmd = Process.Start(Command("epmd", "-port", Number(_epmdPort), "-kill"));
            await epmd!.WaitForExitAsync();
        }
        finally
        {
            Directory.Delete(_home, recursive: true);
        }
    }

    /// <summary>The server is a shell with the real program as its child; the shell ends when that does.</summary>
    private async Task SignalAsync(string signal)
    {
        if (_server is not { HasExited: false })
        {
            return;
        }

        if (File.Exists(PidFile))
        {
            using var kill = Process.Start("kill", [$"-{signal}", (await File.ReadAllTextAsync(PidFile)).Trim()]);
            await kill.WaitForExitAsync();
        }
        else
        {
            _server.Kill(entireProcessTree: true);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await _server.WaitForExitAsync(limit.Token);
        _server.Dispose();
        _server = null;
        File.Delete(PidFile);
    }

    private ProcessStartInfo Command(string file, params string[] arguments)
    {
        var command = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _home };
        var environment = command.Environment;
        environment["HOME"] = _home;
        environment["RABBITMQ_NODENAME"] = $"transferpunt{_port}@localhost";
        environment["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1";
        environment["RABBITMQ_NODE_PORT"] = Number(_port);
        environment["RABBITMQ_DIST_PORT"] = Number(_distPort);
        environment["ERL_EPMD_PORT"] = Number(_epmdPort);
        environment["ERL_EPMD_ADDRESS"] = "127.0.0.1";
        environment["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}";
        foreach (var (variable, name) in ((string, string)[])
            [
                ("MNESIA_BASE", "mnesia"), ("LOG_BASE", "log"), ("PID_FILE", "pid"),
                ("CONF_ENV_FILE", "env.conf"), ("CONFIG_FILE", "rabbitmq.conf"), ("ENABLED_PLUGINS_FILE", "plugins"),
            ])
        {
            environment["RABBITMQ_" + variable] = Path.Combine(_home, name);
        }

        return command;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
