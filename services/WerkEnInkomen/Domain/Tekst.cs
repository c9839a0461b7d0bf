using System.Globalization;

namespace Transferpunt.WerkEnInkomen.Domain;

/// <summary>Dates and amounts as they stand in sentences.</summary>
internal static class Tekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    // Own separators: a container may come without the culture data of the Netherlands.
    private static readonly NumberFormatInfo Getallen = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    /// <summary>For instance <c>1 april 2026</c>.</summary>
    public static string Datum(DateOnly dag) => $"{dag.Day} {Maanden[dag.Month - 1]} {dag.Year}";

    /// <summary>For instance <c>€ 1.401,50</c>.</summary>
    public static string Euro(long centen) => Euro(centen / 100m);

    /// <summary>For instance <c>€ 1.331,425</c>: at least two decimals.</summary>
    public static string Euro(decimal bedrag) => "€ " + bedrag.ToString("#,##0.00##", Getallen);

    /// <summary>For instance <c>1 dag</c> or <c>12 dagen</c>.</summary>
    public static string Dagen(int aantal) => aantal == 1 ? "1 dag" : $"{aantal} dagen";
}
