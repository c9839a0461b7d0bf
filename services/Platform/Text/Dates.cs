using System.Globalization;

namespace Transferpunt.Platform.Text;

/// <summary>Dates as the contract writes them: jjjj-mm-dd.</summary>
public static class Dates
{
    /// <summary>The form, for parsing and formatting.</summary>
    public const string Form = "yyyy-MM-dd";

    /// <summary>The date for a field; empty when there is none.</summary>
    public static string Write(DateOnly? date) => date?.ToString(Form, CultureInfo.InvariantCulture) ?? "";

    /// <summary>The date in a field that was checked before.</summary>
    public static DateOnly Parse(string value) => DateOnly.ParseExact(value, Form, CultureInfo.InvariantCulture);
}
