using System.Collections.Concurrent;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Transferpunt.Contracts.Options.V1;

namespace Transferpunt.Platform.Access;

/// <summary>What one role may not see of one message type, worked out once from the contract. A message type without
/// protected fields has an empty plan and costs nothing.</summary>
public sealed class FieldMask
{
    private static readonly ConcurrentDictionary<(MessageDescriptor, Rol), FieldMask> Masks = [];

    private readonly List<FieldDescriptor> _hidden = [];
    private readonly List<(FieldDescriptor Field, FieldMask Mask)> _nested = [];

    private bool IsEmpty => _hidden.Count == 0 && _nested.Count == 0;

    /// <summary>The plan for a message type and a role.</summary>
    public static FieldMask For(MessageDescriptor message, Rol rol) => Masks.GetOrAdd((message, rol), key => Build(key.Item1, key.Item2, []));

    /// <summary>Clears every field the role may not see.</summary>
    public void Apply(IMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        foreach (var field in _hidden)
        {
            field.Accessor.Clear(message);
        }

        foreach (var (field, mask) in _nested)
        {
            foreach (var (_, child) in Children(message, field))
            {
                mask.Apply(child);
            }
        }
    }

    /// <summary>Names every field that is set although the role may not, as the contract writes it.</summary>
    public IEnumerable<string> Forbidden(IMessage message, string prefix = "")
    {
        foreach (var field in _hidden.Where(field => IsSet(message, field)))
        {
            yield return prefix + field.Name;
        }

        foreach (var (field, mask) in _nested)
        {
            foreach (var (index, child) in Children(message, field))
            {
                foreach (var name in mask.Forbidden(child, $"{prefix}{field.Name}{index}."))
                {
                    yield return name;
                }
            }
        }
    }

    private static FieldMask Build(MessageDescriptor message, Rol rol, HashSet<MessageDescriptor> path)
    {
        var mask = new FieldMask();
        if (!path.Add(message))
        {
            throw new NotSupportedException($"{message.FullName} contains itself; masks are worked out for messages that end.");
        }

        foreach (var field in message.Fields.InDeclarationOrder())
        {
            if (Contract.VisibleTo(field) is { } roles && !roles.Contains(rol))
            {
                mask._hidden.Add(field);
            }
            else if (field.FieldType == FieldType.Message && !field.IsMap && Build(field.MessageType, rol, path) is { IsEmpty: false } nested)
            {
                mask._nested.Add((field, nested));
            }
        }

        path.Remove(message);
        return mask;
    }

    private static bool IsSet(IMessage message, FieldDescriptor field)
    {
        var value = field.Accessor.GetValue(message);
        return field switch
        {
            { IsRepeated: true } => ((System.Collections.IList)value).Count > 0,
            { HasPresence: true } => field.Accessor.HasValue(message),
            _ => value switch
            {
                string text => text.Length > 0,
                ByteString bytes => !bytes.IsEmpty,
                bool flag => flag,
                _ => Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) != 0,
            },
        };
    }

    internal static IEnumerable<(string Index, IMessage Child)> Children(IMessage message, FieldDescriptor field)
    {
        var value = field.Accessor.GetValue(message);
        return value switch
        {
            null => [],
            System.Collections.IList list => list.Cast<IMessage>().Select((child, index) => ($"[{index}]", child)),
            _ => [("", (IMessage)value)],
        };
    }
}
