using Transferpunt.Platform.Normen;

namespace Transferpunt.Indicatie.Domain.Regels;

/// <summary>How long the onderzoek may take after the melding (Wmo 2015 art. 2.3.2).</summary>
internal static class Onderzoekstermijn
{
    private const string Parameter = "wmo.onderzoek.termijn";

    /// <summary>Last day of the onderzoek, by the norm of the day of the melding.</summary>
    public static DateOnly Uiterlijk(Normtabel normen, DateOnly gemeldOp) =>
        gemeldOp.AddDays(7 * (int)normen.Get(Parameter, gemeldOp).Waarde!.Value);
}
