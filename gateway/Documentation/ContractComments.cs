using System.Text.RegularExpressions;

namespace Transferpunt.Gateway.Documentation;

/// <summary>The Dutch comments of the contract, by name: <c>CasusService.GetCasus</c>, <c>Casus</c>, <c>Casus.status</c>.
/// They are read from the .proto files, because the generated descriptors leave them out.</summary>
internal static partial class ContractComments
{
    private static readonly Dictionary<string, string> ByName = ReadAll();

    /// <summary>The comment; empty when there is none.</summary>
    public static string Of(string name) => ByName.GetValueOrDefault(name, "");

    private static Dictionary<string, string> ReadAll()
    {
        var comments = new Dictionary<string, string>();
        var assembly = typeof(ContractComments).Assembly;
        foreach (var file in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".proto", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(file)!);
            Read(reader, comments);
        }

        return comments;
    }

    private static void Read(TextReader reader, Dictionary<string, string> comments)
    {
        var comment = new List<string>();
        var owner = "";
        while (reader.ReadLine() is { } line)
        {
            if (Comment().Match(line) is { Success: true } text)
            {
                comment.Add(text.Groups[1].Value);
                continue;
            }

            if (Block().Match(line) is { Success: true } block)
            {
                owner = block.Groups[1].Value;
                comments.TryAdd(owner, string.Join(' ', comment));
            }
            else if (Member().Match(line) is { Success: true } member && comment.Count > 0)
            {
                comments.TryAdd($"{owner}.{(member.Groups[1].Success ? member.Groups[1] : member.Groups[2]).Value}", string.Join(' ', comment));
            }

            comment.Clear();
        }
    }

    [GeneratedRegex(@"^\s*//\s?(.*)$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^(?:message|enum|service) (\w+)")]
    private static partial Regex Block();

    // A method, or a field: the word before "= number".
    [GeneratedRegex(@"^\s+(?:rpc (\w+)\(|.*?(\w+) = \d+)")]
    private static partial Regex Member();
}
