namespace Transferpunt.Platform.Hosting;

/// <summary>The name of a service, for instance <c>casus-intake</c>; also the name of its queue.</summary>
public sealed record ServiceName(string Value);
