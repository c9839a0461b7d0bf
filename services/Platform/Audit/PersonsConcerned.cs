using System.Collections.Concurrent;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Transferpunt.Platform.Access;

namespace Transferpunt.Platform.Audit;

/// <summary>Finds the persons a message is about, by the fields the contract marks as <c>betrokkene</c>.</summary>
public sealed class PersonsConcerned
{
    private static readonly ConcurrentDictionary<MessageDescriptor, PersonsConcerned> Plans = [];

    private readonly List<FieldDescriptor> _names = [];
    private readonly List<(FieldDescriptor Field, PersonsConcerned Plan)> _nested = [];

    private bool IsEmpty => _names.Count == 0 && _nested.Count == 0;

    /// <summary>The casusnummers named in a message.</summary>
    public static IEnumerable<string> In(IMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return Plans.GetOrAdd(message.Descriptor, Build).Find(message).Distinct();
    }

    private static PersonsConcerned Build(MessageDescriptor message)
    {
        var plan = new PersonsConcerned();
        foreach (var field in message.Fields.InDeclarationOrder())
        {
            if (Contract.NamesPerson(field))
            {
                plan._names.Add(field);
            }
            else if (field.FieldType == FieldType.Message && !field.IsMap && Build(field.MessageType) is { IsEmpty: false } nested)
            {
                plan._nested.Add((field, nested));
            }
        }

        return plan;
    }

    private IEnumerable<string> Find(IMessage message) => _names
        .Select(field => (string)field.Accessor.GetValue(message))
        .Where(casusnummer => casusnummer.Length > 0)
        .Concat(_nested.SelectMany(n => FieldMask.Children(message, n.Field).SelectMany(c => n.Plan.Find(c.Child))));
}
