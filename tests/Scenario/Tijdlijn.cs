using System.Globalization;

namespace Transferpunt.Scenario;

/// <summary>What happened: one line a step with the time, who did it, what, and the date it is about.</summary>
internal sealed class Tijdlijn(TextWriter output)
{
    public void Schrijf(string wie, string wat, DateOnly? datum = null)
    {
        var tijd = DateTime.Now.ToString("HH:mm:ss.f", CultureInfo.InvariantCulture);
        output.WriteLine($"{tijd}  {wie,-26} {wat}{(datum is { } d ? $"  [{d:yyyy-MM-dd}]" : "")}");
        output.Flush();
    }

    public void Klaar(string zin)
    {
        output.WriteLine(zin);
        output.Flush();
    }
}
