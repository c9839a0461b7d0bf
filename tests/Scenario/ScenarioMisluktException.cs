namespace Transferpunt.Scenario;

/// <summary>An expectation of the scenario did not hold; the message says which.</summary>
public sealed class ScenarioMisluktException : Exception
{
    public ScenarioMisluktException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
