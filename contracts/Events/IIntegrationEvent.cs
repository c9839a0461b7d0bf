using MassTransit;

namespace Transferpunt.Contracts.Events;

/// <summary>
/// A fact that other services may know about; never a command, never personal data.
/// It carries the public state of its aggregate, so a reader that skips an older one loses nothing.
/// </summary>
[ExcludeFromTopology]
public interface IIntegrationEvent
{
    /// <summary>Events with the same key arrive in the order in which they were stored.</summary>
    string Key { get; }

    /// <summary>Version of the aggregate after the change, from 1; a reader ignores what is not newer than it knows.</summary>
    int Version { get; }
}
