using Microsoft.Extensions.Configuration;
using Transferpunt.Gateway;
using Transferpunt.Identiteit;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Host.Configuration;

/// <summary>What an operator can set, in <c>appsettings.json</c> (next to the program or in the working folder) or in environment
/// variables that begin with <c>TRANSFERPUNT_</c>. Below <c>Services:name</c> a setting counts for that service only.</summary>
internal sealed class Settings
{
    private const string DefaultFolder = "data";

    private readonly IConfiguration _values;

    private Settings(IConfiguration values, bool demo)
    {
        _values = values;
        IsDemo = demo || values.GetValue("Demo", false);
        var offset = _values.GetValue<TimeSpan?>("ClockOffset");
        if (offset is not null && !IsDemo)
        {
            throw new Refused("ClockOffset mag alleen samen met Demo. (ClockOffset is for demonstrations only.)");
        }

        Clock = offset is { } ahead ? new OffsetClock(ahead) : TimeProvider.System;
    }

    /// <summary>Made-up norms and people may be used.</summary>
    public bool IsDemo { get; }

    /// <summary>The clock everything runs on.</summary>
    public TimeProvider Clock { get; }

    /// <summary>Address to listen on; null when none is set.</summary>
    public string? BindAddress => _values["BindAddress"];

    /// <summary>The address tokens carry; null when none is set.</summary>
    public string? Issuer => _values["Token:Issuer"];

    /// <summary>The folder for data; null when none is set.</summary>
    public string? DataFolder => _values["DataFolder"];

    /// <summary>File with the organisations, people and programs that may log in; null: the demo list.</summary>
    public string? ClientsFile => _values["ClientsFile"];

    /// <summary>Reads the settings.</summary>
    /// <param name="demo">It is a demonstration, whatever the settings say.</param>
    public static Settings Load(bool demo = false) => new(
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddJsonFile(Path.Combine(Environment.CurrentDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables("TRANSFERPUNT_")
            .Build(),
        demo);

    /// <summary>The settings of one service.</summary>
    public ServiceOptions For(PlatformService service)
    {
        var ports = new Ports();
        var options = new ServiceOptions { Port = ports.Of(service), HealthPort = ports.HealthOf(service) };
        _values.Bind(options);
        Own(service).Bind(options);
        if (options.Database == DatabaseKind.Sqlite)
        {
            options.DataFolder ??= DefaultFolder;
        }
        else if (string.IsNullOrEmpty(options.ConnectionString))
        {
            throw new Refused($"ConnectionString ontbreekt voor {service.Name}. (A connection string is needed for SQL Server.)");
        }

        if (options.DataFolder is { } folder)
        {
            PrivateFolder.Create(folder);
        }

        return options;
    }

    /// <summary>The settings of the gateway: without any, everything is on this machine.</summary>
    public GatewayOptions Gateway()
    {
        var ports = new Ports();
        var options = new GatewayOptions { IdentityAddress = $"http://127.0.0.1:{ports.Identity}" };
        foreach (var service in PlatformService.All)
        {
            options.Services[service.Name] = new ServiceAddress
            {
                Address = $"http://127.0.0.1:{ports.Of(service)}",
                HealthAddress = $"http://127.0.0.1:{ports.HealthOf(service)}",
            };
        }

        _values.Bind(options);
        // An empty address says: there is no identity server of ours.
        options.IdentityAddress = string.IsNullOrEmpty(options.IdentityAddress) ? null : options.IdentityAddress;
        options.Token.MetadataAddress ??= options.IdentityAddress is { } identity ? $"{identity}/.well-known/openid-configuration" : null;
        return options;
    }

    /// <summary>The settings of the identity server.</summary>
    public IdentiteitOptions Identity() => new()
    {
        Issuer = Issuer ?? "http://localhost:8080",
        BindAddress = BindAddress ?? "127.0.0.1",
        HttpPort = _values.GetValue("Port", new Ports().Identity),
        DataFolder = DataFolder ?? DefaultFolder,
        ClientsFile = ClientsFile,
        Clock = Clock,
    };

    private IConfigurationSection Own(PlatformService service) => _values.GetSection($"Services:{service.Name}");
}
