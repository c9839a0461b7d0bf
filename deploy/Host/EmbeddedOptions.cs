using Microsoft.AspNetCore.Builder;

namespace Transferpunt.Host;

/// <summary>What can differ when everything runs in one process.</summary>
public sealed class EmbeddedOptions
{
    /// <summary>Folder for all data; made when it is not there.</summary>
    public required string DataFolder { get; init; }

    /// <summary>Made-up people and norms, on this machine only.</summary>
    public bool Demo { get; init; }

    /// <summary>Also load the demo region; only with <see cref="Demo"/>.</summary>
    public bool LoadRegion { get; init; }

    /// <summary>Where to listen; a port that is 0 becomes a free one.</summary>
    public Ports Ports { get; init; } = new();

    /// <summary>Address of the gateway: <c>localhost</c>, or an IP address to be reached from other machines.</summary>
    public string BindAddress { get; init; } = "localhost";

    /// <summary>The address tokens carry; null: localhost with the port for REST.</summary>
    public string? Issuer { get; init; }

    /// <summary>Who may log in; null: the demo list, only with <see cref="Demo"/>.</summary>
    public string? ClientsFile { get; init; }

    /// <summary>The clock of everything.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Changes every host before it is built, for tests.</summary>
    public Action<WebApplicationBuilder>? Customize { get; init; }
}
