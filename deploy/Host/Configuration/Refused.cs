namespace Transferpunt.Host.Configuration;

/// <summary>The program does not start, for a reason the operator can do something about.</summary>
internal sealed class Refused(string sentence) : Exception(sentence);
