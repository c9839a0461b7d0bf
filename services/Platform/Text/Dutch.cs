using System.Globalization;

namespace Transferpunt.Platform.Text;

/// <summary>Dates and amounts as they stand in sentences for people.</summary>
public static class Dutch
{
    private static readonly string[] Months =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    // Own separators: a container may come without the culture data of the Netherlands.
    private static readonly NumberFormatInfo Numbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>For instance <c>1 april 2026</c>.</summary>
    public static string Date(DateOnly day) => $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary>For instance <c>€ 1.401,50</c>.</summary>
    public static string Euro(long cents) => Euro(cents / 100m);

    /// <summary>For instance <c>€ 1.331,425</c>: at least two decimals.</summary>
    public static string Euro(decimal amount) => "€ " + amount.ToString("#,##0.00##", Numbers);

    /// <summary>For instance <c>1 dag</c> or <c>12 dagen</c>.</summary>
    public static string Days(int count) => count == 1 ? "1 dag" : $"{count} dagen";
}
