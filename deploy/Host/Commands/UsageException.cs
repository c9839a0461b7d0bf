namespace Transferpunt.Host.Commands;

/// <summary>The words of the command line are not understood; the message is the word in question.</summary>
internal sealed class UsageException(string words) : Exception(words);
