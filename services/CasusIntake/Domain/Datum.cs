using System.Globalization;

namespace Transferpunt.CasusIntake.Domain;

/// <summary>How dates are written.</summary>
internal static class Datum
{
    /// <summary>As people read it: 1-6-2026.</summary>
    public static string Kort(DateOnly datum) => datum.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>As the contract has it: 2026-06-01.</summary>
    public static string Iso(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>As the contract has it; empty when there is none.</summary>
    public static string Iso(DateOnly? datum) => datum is { } dag ? Iso(dag) : "";
}
