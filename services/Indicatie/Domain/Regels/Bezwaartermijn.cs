using Transferpunt.Platform.Normen;

namespace Transferpunt.Indicatie.Domain.Regels;

/// <summary>How long one may object to a besluit (Awb art. 6:7).</summary>
internal static class Bezwaartermijn
{
    private const string Parameter = "bezwaar.termijn";

    /// <summary>Last day to object, by the norm of the day of the besluit; the term begins the day after it.</summary>
    public static DateOnly TotEnMet(Normtabel normen, DateOnly beslotenOp) =>
        beslotenOp.AddDays(7 * (int)normen.Get(Parameter, beslotenOp).Waarde!.Value);
}
