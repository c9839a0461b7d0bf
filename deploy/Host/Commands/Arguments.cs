using System.Globalization;

namespace Transferpunt.Host.Commands;

/// <summary>The words after the command: options with a value (<c>--data DIR</c>), switches (<c>--demo</c>) and plain words.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = [];

    private Arguments()
    {
    }

    /// <summary>The words that belong to no option.</summary>
    public List<string> Words { get; } = [];

    /// <summary>Reads the words; names the first one that is not understood.</summary>
    /// <exception cref="UsageException">An unknown option, or one without its value.</exception>
    public static Arguments Read(IEnumerable<string> args, IReadOnlySet<string> withValue, IReadOnlySet<string> switches)
    {
        var result = new Arguments();
        var rest = new Queue<string>(args);
        while (rest.TryDequeue(out var word))
        {
            if (!word.StartsWith('-'))
            {
                result.Words.Add(word);
            }
            else if (switches.Contains(word))
            {
                result._options[word] = "";
            }
            else if (withValue.Contains(word) && rest.TryDequeue(out var value))
            {
                result._options[word] = value;
            }
            else
            {
                throw new UsageException(word);
            }
        }

        return result;
    }

    /// <summary>The switch was given.</summary>
    public bool Has(string option) => _options.ContainsKey(option);

    /// <summary>The value that was given; null when there is none.</summary>
    public string? Get(string option) => _options.GetValueOrDefault(option);

    /// <summary>The port that was given.</summary>
    /// <exception cref="UsageException">It is no port.</exception>
    public int Port(string option, int otherwise) => Get(option) switch
    {
        null => otherwise,
        { } text when int.TryParse(text, CultureInfo.InvariantCulture, out var port) && port is >= 0 and <= 65_535 => port,
        _ => throw new UsageException(option),
    };
}
