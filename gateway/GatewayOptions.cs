using Transferpunt.Platform.Access;

namespace Transferpunt.Gateway;

/// <summary>What differs per installation of the gateway.</summary>
public sealed class GatewayOptions
{
    /// <summary>Address to listen on: an IP address, or <c>localhost</c> for both loopback addresses.</summary>
    public string BindAddress { get; set; } = "127.0.0.1";

    /// <summary>Port for REST, health and the identity server's pages (HTTP/1.1); 0: any free one.</summary>
    public int RestPort { get; set; } = 8080;

    /// <summary>Port for gRPC (HTTP/2 without TLS); 0: any free one.</summary>
    public int GrpcPort { get; set; } = 8081;

    /// <summary>The services by name, for instance <c>casus-intake</c>. One that is not here has no routes.</summary>
    public Dictionary<string, ServiceAddress> Services { get; init; } = [];

    /// <summary>Address of the identity server; null when logging in happens elsewhere.</summary>
    public string? IdentityAddress { get; set; }

    /// <summary>Where tokens come from.</summary>
    public TokenOptions Token { get; init; } = new();

    /// <summary>What one organisation may use.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>Whom to ask about the API; named in the documentation.</summary>
    public ContactOptions Contact { get; init; } = new();
}

/// <summary>Where a service is.</summary>
public sealed class ServiceAddress
{
    /// <summary>Address of gRPC and REST (HTTP/2 without TLS).</summary>
    public string Address { get; set; } = "";

    /// <summary>Address of its health; null: not asked.</summary>
    public string? HealthAddress { get; set; }
}

/// <summary>Limits per organisation. The defaults leave room for a region; lower them per installation.</summary>
public sealed class LimitOptions
{
    /// <summary>Requests a second, on average.</summary>
    public int RequestsPerSecond { get; set; } = 200;

    /// <summary>Requests at once after a quiet moment.</summary>
    public int Burst { get; set; } = 400;

    /// <summary>Requests and streams at the same time.</summary>
    public int Concurrent { get; set; } = 256;

    /// <summary>Requests a second of everyone without a token together, to the identity server.</summary>
    public int AnonymousPerSecond { get; set; } = 50;

    /// <summary>The same, at once after a quiet moment.</summary>
    public int AnonymousBurst { get; set; } = 200;

    /// <summary>Largest request in bytes. In a stream it counts per message, and the service keeps it.</summary>
    public int MaximumMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>Longest duration of a call that is no stream.</summary>
    public TimeSpan CallTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a stream may be silent.</summary>
    public TimeSpan StreamIdleTimeout { get; set; } = TimeSpan.FromMinutes(5);
}

/// <summary>Whom to ask about the API.</summary>
public sealed class ContactOptions
{
    /// <summary>Name of the team.</summary>
    public string Name { get; set; } = "Beheer van het transferpunt";

    /// <summary>Its e-mail address.</summary>
    public string Email { get; set; } = "beheer@example.org";

    /// <summary>Its page.</summary>
    public string Url { get; set; } = "https://example.org";
}
