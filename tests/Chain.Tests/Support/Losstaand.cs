using System.Collections.Concurrent;
using System.Globalization;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Scenario;
using Transferpunt.Tests.Support;

namespace Transferpunt.ChainTests.Support;

/// <summary>The platform as it runs in production: each part a process of its own, with a real broker between them and one
/// SQLite file each. Everything starts once; tests play on it one after the other.</summary>
public sealed class Losstaand : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transferpunt-keten-").FullName;
    private readonly Dictionary<string, TransferpuntProcess> _processes = [];
    private readonly List<TransferpuntProcess> _ended = [];
    private readonly Dictionary<string, int> _ports = [];
    private readonly bool _stoppable;
    private Task<Verloop>? _first;

    public Losstaand()
        : this(stoppable: false)
    {
    }

    internal Losstaand(bool stoppable) => _stoppable = stoppable;

    /// <summary>What partners saw of addresses and errors.</summary>
    public ConcurrentQueue<string> Gezien { get; } = [];

    /// <summary>True when the broker is ours to stop.</summary>
    public bool IsBrokerOurs { get; private set; }

    public Broker Broker { get; private set; } = null!;

    public Uri Rest => new(Issuer);

    public Uri Grpc => new($"http://localhost:{Port("grpc")}");

    internal Spion Spion { get; private set; } = null!;

    internal Boekhouding Boeken => new(_folder);

    /// <summary>All that any process wrote, also those that were killed.</summary>
    internal IEnumerable<(string Wie, string Regel)> Output =>
        _ended.Concat(_processes.Values).SelectMany(process => process.Output.Select(line => (process.ToString(), line)));

    private string Issuer => $"http://localhost:{Port("rest")}";

    public async Task InitializeAsync()
    {
        Broker = await Broker.StartAsync(_stoppable);
        IsBrokerOurs = _stoppable || Environment.GetEnvironmentVariable(Broker.Variable) is not { Length: > 0 };
        Spion = await Spion.StartAsync(Broker.Address);
        await using (var migrate = new TransferpuntProcess("migrate", ["migrate", "all"], With()))
        {
            await migrate.RunAsync();
        }

        foreach (var name in Boekhouding.Services.Append("identiteit").Append("gateway"))
        {
            StartProcess(name);
        }

        foreach (var name in _processes.Keys)
        {
            await ReadyAsync(name);
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var process in _processes.Values.Concat(_ended))
        {
            await process.DisposeAsync();
        }

        if (Broker is not null)
        {
            await Broker.DisposeAsync();
        }

        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Plays the scenario about the recognisable person, once for all tests that look at what it left behind.</summary>
    public Task<Verloop> EersteVerloopAsync() => _first ??= Ooggetuige.SpeelAsync(
        new ScenarioOptions
        {
            Rest = Rest,
            Grpc = Grpc,
            Persoon = Ooggetuige.Herkenbaar,
            Meekijken = Gezien.Enqueue,
            NaStap = (step, _) => step == Stap.Tafelzitting ? NothingLeftTheRoomAsync() : Task.CompletedTask,
        });

    /// <summary>The besluit is written down and the zitting is open: not even the outbox may hold it.</summary>
    private async Task NothingLeftTheRoomAsync() => Assert.DoesNotContain(
        await Boeken.OutboxAsync("casus-intake"), message => message.Type == EventTypes.NameOf(typeof(CasusPlaatsbaar)));

    /// <summary>kill -9.</summary>
    public async Task KillAsync(string name)
    {
        await _processes[name].KillAsync();
        _ended.Add(_processes[name]);
        _processes.Remove(name);
    }

    /// <summary>Starts it again on the same ports and files; does not wait until it serves.</summary>
    public void StartProcess(string name)
    {
        var process = _processes[name] = new TransferpuntProcess(name, [name], name switch
        {
            "gateway" => Gateway(),
            "identiteit" => With(("Port", Text(Port(name)))),
            _ => With(("Port", Text(Port(name))), ("HealthPort", Text(Port(name + " health")))),
        });
        process.Start();
    }

    /// <summary>What was running and has ended by itself.</summary>
    public string? Fallen() => _processes.Where(p => !p.Value.IsRunning).Select(p => $"{p.Key} has ended:\n{p.Value.Text()}").FirstOrDefault();

    private Task ReadyAsync(string name) => Eventually.TrueAsync(
        () =>
        {
            Assert.True(_processes[name].IsRunning, $"{name} has ended:\n{_processes[name].Text()}");
            return Task.FromResult(_processes[name].Output.Any(line => line.Contains(" is ready", StringComparison.Ordinal)));
        },
        $"{name} is ready",
        seconds: 60);

    private Dictionary<string, string> Gateway()
    {
        var settings = With(
            ("RestPort", Text(Port("rest"))), ("GrpcPort", Text(Port("grpc"))), ("BindAddress", "localhost"),
            ("IdentityAddress", $"http://127.0.0.1:{Port("identiteit")}"));
        foreach (var service in Boekhouding.Services)
        {
            settings[$"TRANSFERPUNT_Services__{service}__Address"] = $"http://127.0.0.1:{Port(service)}";
            settings[$"TRANSFERPUNT_Services__{service}__HealthAddress"] = $"http://127.0.0.1:{Port(service + " health")}";
        }

        return settings;
    }

    private Dictionary<string, string> With(params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string>
        {
            ["DataFolder"] = _folder,
            ["Demo"] = "true",
            ["Transport"] = "RabbitMq",
            ["RabbitMq"] = Broker.Address.ToString(),
            ["Token__Issuer"] = Issuer,
            ["Token__MetadataAddress"] = $"http://127.0.0.1:{Port("identiteit")}/.well-known/openid-configuration",
            // A killed service leaves its rows leased; the next one may take them over sooner than in production.
            ["Outbox__Lease"] = "00:00:06",
        };
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        var environment = settings.ToDictionary(pair => "TRANSFERPUNT_" + pair.Key, pair => pair.Value);
        environment["Logging__LogLevel__Default"] = "Information";
        return environment;
    }

    private int Port(string name) => _ports.TryGetValue(name, out var port) ? port : _ports[name] = Broker.FreePort();

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
