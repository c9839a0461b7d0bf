using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Woningaanbod.Vera;

/// <summary>One object of a VERA message. It reads fields by their VERA name and names every fault by that name. What is absent
/// is null; fields that nobody asks for are left alone, because VERA has many.</summary>
internal sealed partial class VeraObject(JsonObject json, string pad, Faults faults)
{
    public JsonObject Json => json;

    /// <summary>What stands before the field names, for instance <c>eenheden[0].</c>.</summary>
    public string Pad => pad;

    public Faults Faults => faults;

    public bool Heeft(string naam) => json[naam] is not null;

    public void Fout(string naam, string zin) => faults.Add(pad + naam, zin);

    public string? Tekst(string naam) => Lees(naam, JsonValueKind.String, "Geef hier tekst.")?.GetValue<string>();

    public bool? JaNee(string naam) => json[naam] is JsonValue waarde && waarde.TryGetValue<bool>(out var ja) ? ja : Mis<bool>(naam, "Geef true of false.");

    public int? Getal(string naam) => json[naam] is JsonValue waarde && waarde.TryGetValue<int>(out var getal) ? getal : Mis<int>(naam, "Geef een geheel getal.");

    public decimal? Kommagetal(string naam) =>
        json[naam] is JsonValue waarde && waarde.TryGetValue<decimal>(out var getal) ? getal : Mis<decimal>(naam, "Geef een getal.");

    /// <summary>An amount in euros, as cents.</summary>
    public long? Centen(string naam) => Kommagetal(naam) switch
    {
        null => null,
        < -1_000_000 or > 1_000_000 => Mis<long>(naam, "Geef een bedrag in euro's."),
        { } euro => (long)Math.Round(euro * 100, MidpointRounding.AwayFromZero),
    };

    /// <summary>A date (jjjj-mm-dd), or a moment in UTC as VERA writes it; then the day in the Netherlands.</summary>
    public DateOnly? Dag(string naam)
    {
        if (Tekst(naam) is not { } tekst)
        {
            return null;
        }

        if (DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag))
        {
            return dag;
        }

        return Tijdstip().IsMatch(tekst) && DateTimeOffset.TryParse(tekst, CultureInfo.InvariantCulture, out var moment)
            ? Clock.DateIn(moment)
            : Mis<DateOnly>(naam, "Geef een bestaand tijdstip in UTC, bijvoorbeeld 2026-12-01T00:00:00Z.");
    }

    /// <summary>The code of a Referentiedata object that is one of the known ones.</summary>
    public string? Code(string naam, Func<string, bool> isBekend)
    {
        if (Object(naam) is not { } referentie || referentie.Tekst("code") is not { } code)
        {
            return null;
        }

        if (isBekend(code))
        {
            return code;
        }

        referentie.Fout("code", "Deze code kennen wij niet.");
        return null;
    }

    public VeraObject? Object(string naam)
    {
        if (json[naam] is JsonObject kind)
        {
            return new VeraObject(kind, $"{pad}{naam}.", faults);
        }

        if (Heeft(naam))
        {
            Fout(naam, "Geef hier een object.");
        }

        return null;
    }

    public IReadOnlyList<VeraObject> Lijst(string naam)
    {
        if (json[naam] is not JsonArray lijst)
        {
            if (Heeft(naam))
            {
                Fout(naam, "Geef hier een lijst.");
            }

            return [];
        }

        var objecten = new List<VeraObject>();
        foreach (var (index, item) in lijst.Index())
        {
            if (item is JsonObject kind)
            {
                objecten.Add(new VeraObject(kind, $"{pad}{naam}[{index}].", faults));
            }
            else
            {
                Fout($"{naam}[{index}]", "Geef hier een object.");
            }
        }

        return objecten;
    }

    private JsonValue? Lees(string naam, JsonValueKind soort, string zin)
    {
        if (json[naam] is JsonValue waarde && waarde.GetValueKind() == soort)
        {
            return waarde;
        }

        if (Heeft(naam))
        {
            Fout(naam, zin);
        }

        return null;
    }

    private T? Mis<T>(string naam, string zin)
        where T : struct
    {
        if (Heeft(naam))
        {
            Fout(naam, zin);
        }

        return null;
    }

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z\z")]
    private static partial Regex Tijdstip();
}
