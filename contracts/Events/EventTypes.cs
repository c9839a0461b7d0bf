using MassTransit;

namespace Transferpunt.Contracts.Events;

/// <summary>The fixed wire name of every event type; renaming a class breaks no stored message.</summary>
public static class EventTypes
{
    private static readonly Dictionary<string, Type> ByName = typeof(EventTypes).Assembly.GetTypes()
        .Where(type => type.IsAssignableTo(typeof(IIntegrationEvent)) && type is { IsInterface: false, IsAbstract: false })
        .ToDictionary(NameOf);

    /// <summary>All event types of the platform.</summary>
    public static IReadOnlyCollection<Type> All => ByName.Values;

    /// <summary>The wire name of an event type.</summary>
    public static string NameOf(Type type) => MessageUrn.ForTypeString(type);

    /// <summary>The event type behind a wire name; throws for a name that no type carries.</summary>
    public static Type TypeOf(string name) =>
        ByName.TryGetValue(name, out var type) ? type : throw new InvalidOperationException($"Unknown event type {name}.");
}
