using System.Globalization;

namespace Transferpunt.Platform.Hosting;

/// <summary>How dates are written: jjjj-mm-dd in the contract, d-m-jjjj in sentences for people.</summary>
public static class Dates
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The date for a field; empty when there is none.</summary>
    public static string Write(DateOnly? date) => date?.ToString(Form, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The date as people read it: 1-6-2026.</summary>
    public static string Readable(DateOnly date) => date.ToString("d-M-yyyy", CultureInfo.InvariantCulture);

    /// <summary>The date in a field that was checked before.</summary>
    public static DateOnly Parse(string value) => DateOnly.ParseExact(value, Form, CultureInfo.InvariantCulture);
}
