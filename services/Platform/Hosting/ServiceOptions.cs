using Transferpunt.Platform.Access;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.Platform.Hosting;

/// <summary>The databases a service can use.</summary>
public enum DatabaseKind
{
    /// <summary>One file, no server; the default.</summary>
    Sqlite,

    /// <summary>For production.</summary>
    SqlServer,
}

/// <summary>The ways events travel.</summary>
public enum TransportKind
{
    /// <summary>Within one process; the default.</summary>
    InProcess,

    /// <summary>Through a broker, between processes.</summary>
    RabbitMq,
}

/// <summary>What differs per installation. The defaults run without anything else on the machine.</summary>
public sealed class ServiceOptions
{
    /// <summary>The kind of database.</summary>
    public DatabaseKind Database { get; set; }

    /// <summary>Connection string; null: a SQLite file named after the service in <see cref="DataFolder"/>.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Folder for database files and the key file; null: none, then keys come from <see cref="Keys"/>.</summary>
    public string? DataFolder { get; set; }

    /// <summary>Secret keys in base64 (32 bytes each) by name; they go before those in the key file.</summary>
    public Dictionary<string, string> Keys { get; init; } = [];

    /// <summary>Load made-up norms for dates that have no real one.</summary>
    public bool Demo { get; set; }

    /// <summary>How events travel.</summary>
    public TransportKind Transport { get; set; }

    /// <summary>Address of the broker with user and virtual host.</summary>
    public string RabbitMq { get; set; } = "amqp://guest:guest@localhost:5672/";

    /// <summary>Use a replicated queue; for a broker of more than one node.</summary>
    public bool QuorumQueues { get; set; }

    /// <summary>Only declare queues and exchanges and read nothing: for the command that prepares a broker.</summary>
    public bool DeployTopologyOnly { get; set; }

    /// <summary>How stored events are sent.</summary>
    public OutboxOptions Outbox { get; init; } = new();

    /// <summary>Address to listen on.</summary>
    public string BindAddress { get; set; } = "127.0.0.1";

    /// <summary>Port for gRPC and REST (HTTP/2 without TLS); 0: any free one.</summary>
    public int Port { get; set; }

    /// <summary>Port for health (HTTP/1.1); 0: any free one.</summary>
    public int HealthPort { get; set; }

    /// <summary>Where tokens come from.</summary>
    public TokenOptions Token { get; init; } = new();
}
