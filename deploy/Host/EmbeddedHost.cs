using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Transferpunt.Gateway;
using Transferpunt.Host.Configuration;
using Transferpunt.Host.Demo;
using Transferpunt.Identiteit;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Host;

/// <summary>The whole platform in one process, on SQLite and without a broker. Each part is built exactly as for a process of
/// its own; only the options differ.</summary>
public sealed class EmbeddedHost : IAsyncDisposable
{
    private readonly EmbeddedOptions _options;
    private readonly Ports _ports;
    private readonly string _issuer;
    private readonly List<WebApplication> _running = [];
    private IDisposable? _folder;

    /// <summary>Prepares the platform; nothing runs yet.</summary>
    public EmbeddedHost(EmbeddedOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.Demo && options.BindAddress is not ("localhost" or "127.0.0.1" or "::1"))
        {
            throw new Refused("De demo heeft bekende wachtwoorden en draait alleen op deze computer (localhost). (--demo binds loopback only.)");
        }

        if (!options.Demo && options.ClientsFile is null)
        {
            throw new Refused(
                "Geef met TRANSFERPUNT_ClientsFile op wie er mag inloggen, of start met --demo. "
                + "(Without --demo a list of clients is needed.)");
        }

        _options = options;
        _ports = options.Ports.Resolve();
        _issuer = options.Issuer ?? $"http://localhost:{_ports.Rest}";
    }

    /// <summary>Address of REST, health and logging in.</summary>
    public Uri RestAddress => new($"http://localhost:{_ports.Rest}");

    /// <summary>Address of gRPC.</summary>
    public Uri GrpcAddress => new($"http://localhost:{_ports.Grpc}");

    /// <summary>Starts everything; returns when it serves.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        _folder = DataFolder.Open(_options.DataFolder, _options.Demo);
        var bus = new InProcessBus(held: true);
        await StartAsync(IdentiteitHost.Build(IdentityOptions(), Customize), cancellationToken);
        foreach (var service in PlatformService.All)
        {
            var app = service.Build(OptionsOf(service), bus, Customize);
            await app.MigrateAsync(service.Assembly, cancellationToken);

            // What was on its way in memory when the process ended goes out again; readers skip what they had.
            await OutboxReplay.ApplyAsync(app.Services, cancellationToken);
            await StartAsync(app, cancellationToken);
        }

        bus.Release();
        await StartAsync(GatewayHost.Build(GatewayOptions(), Customize), cancellationToken);
        if (_options is { Demo: true, LoadRegion: true } && !DataFolder.IsLoaded(_options.DataFolder))
        {
            await new DemoLoader(RestAddress, GrpcAddress, _options.Clock).LoadAsync(cancellationToken);
            DataFolder.MarkLoaded(_options.DataFolder);
        }
    }

    /// <summary>Stops everything, the gateway first, so that no call is cut off halfway.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var app in Enumerable.Reverse(_running))
        {
            await app.StopAsync();
            await app.DisposeAsync();
        }

        _running.Clear();
        _folder?.Dispose();
    }

    private async Task StartAsync(WebApplication app, CancellationToken cancellationToken)
    {
        _running.Add(app);
        await app.StartAsync(cancellationToken);
    }

    private void Customize(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_options.Clock);

        // One process hears one signal to stop; the embedded host passes it on, in order.
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        _options.Customize?.Invoke(builder);
    }

    private string IdentityAddress => $"http://127.0.0.1:{_ports.Identity}";

    private TokenOptions TokenOptions() => new() { Issuer = _issuer, MetadataAddress = $"{IdentityAddress}/.well-known/openid-configuration" };

    private IdentiteitOptions IdentityOptions() => new()
    {
        Issuer = _issuer,
        HttpPort = _ports.Identity,
        DataFolder = _options.DataFolder,
        ClientsFile = _options.ClientsFile,
        Clock = _options.Clock,
    };

    private ServiceOptions OptionsOf(PlatformService service) => new()
    {
        DataFolder = _options.DataFolder,
        Demo = _options.Demo,
        Port = _ports.Of(service),
        HealthPort = _ports.HealthOf(service),
        Token = TokenOptions(),
    };

    private GatewayOptions GatewayOptions() => new()
    {
        BindAddress = _options.BindAddress,
        RestPort = _ports.Rest,
        GrpcPort = _ports.Grpc,
        IdentityAddress = IdentityAddress,
        Token = TokenOptions(),
        Services = PlatformService.All.ToDictionary(service => service.Name, service => new ServiceAddress
        {
            Address = $"http://127.0.0.1:{_ports.Of(service)}",
            HealthAddress = $"http://127.0.0.1:{_ports.HealthOf(service)}",
        }),
    };

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
