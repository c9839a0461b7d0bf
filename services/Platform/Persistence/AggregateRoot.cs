using Transferpunt.Contracts.Events;
using Transferpunt.Platform.Audit;

namespace Transferpunt.Platform.Persistence;

/// <summary>The border of one transaction. Every change raises the version and tells what happened.</summary>
public abstract class AggregateRoot : IConcernsPerson
{
    private readonly List<IIntegrationEvent> _events = [];

    /// <summary>Counts the changes, from 1; a change based on an older version is refused when it is saved.</summary>
    public int Version { get; private set; }

    /// <summary>The casusnummer of the person whose data this aggregate holds; null when it holds none.</summary>
    public virtual string? PersonConcerned => null;

    /// <summary>Records a change together with the event that tells it; both are stored in one transaction.</summary>
    protected void Raise(Func<int, IIntegrationEvent> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _events.Add(create(++Version));
    }

    /// <summary>Records a change that nobody outside needs to know.</summary>
    protected void Touch() => Version++;

    internal IReadOnlyList<IIntegrationEvent> TakeEvents()
    {
        IIntegrationEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }
}
