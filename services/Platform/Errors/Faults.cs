using System.Globalization;
using Transferpunt.Platform.Text;

namespace Transferpunt.Platform.Errors;

/// <summary>Collects every fault of a request, so that the caller hears all of them at once.</summary>
public sealed class Faults
{
    private readonly List<Fault> _faults = [];

    /// <summary>The faults so far.</summary>
    public IReadOnlyList<Fault> All => _faults;

    /// <summary>No fault so far.</summary>
    public bool None => _faults.Count == 0;

    /// <summary>Adds a fault.</summary>
    public void Add(string field, string sentence) => _faults.Add(new(field, sentence));

    /// <summary>Adds a fault when the condition does not hold.</summary>
    public void Require(bool condition, string field, string sentence)
    {
        if (!condition)
        {
            Add(field, sentence);
        }
    }

    /// <summary>Text that must be there; trimmed.</summary>
    public string Text(string? value, string field, int maximum = 200)
    {
        var text = value?.Trim() ?? "";
        Require(text.Length > 0, field, "Vul dit veld in.");
        CheckText(text, field, maximum);
        return text;
    }

    /// <summary>Text that may be empty; trimmed.</summary>
    public string OptionalText(string? value, string field, int maximum = 200)
    {
        var text = value?.Trim() ?? "";
        CheckText(text, field, maximum);
        return text;
    }

    /// <summary>A UUID that must be there.</summary>
    public Guid Id(string? value, string field)
    {
        var valid = Guid.TryParseExact(value, "D", out var id) && id != Guid.Empty;
        Require(valid, field, "Geef een geldig kenmerk (UUID).");
        return id;
    }

    /// <summary>A date (jjjj-mm-dd) between 1900 and 2100 that must be there.</summary>
    public DateOnly Date(string? value, string field) => OptionalDate(value, field, required: true) ?? default;

    /// <summary>A date (jjjj-mm-dd) between 1900 and 2100 that may be empty.</summary>
    public DateOnly? OptionalDate(string? value, string field) => OptionalDate(value, field, required: false);

    /// <summary>An enum value that is known and not the unspecified one.</summary>
    public TEnum Choice<TEnum>(TEnum value, string field)
        where TEnum : struct, Enum
    {
        var valid = Enum.IsDefined(value) && Convert.ToInt32(value, CultureInfo.InvariantCulture) != 0;
        Require(valid, field, "Kies een van de toegestane waarden.");
        return value;
    }

    /// <summary>An enum value that is known; the unspecified one means it is left out.</summary>
    public TEnum? OptionalChoice<TEnum>(TEnum value, string field)
        where TEnum : struct, Enum
    {
        Require(Enum.IsDefined(value), field, "Kies een van de toegestane waarden.");
        return Convert.ToInt32(value, CultureInfo.InvariantCulture) == 0 ? null : value;
    }

    /// <summary>A number within bounds, both included.</summary>
    public long Number(long value, string field, long minimum, long maximum)
    {
        Require(value >= minimum && value <= maximum, field, $"Geef een getal van {minimum} tot en met {maximum}.");
        return value;
    }

    /// <summary>A CBS code of a gemeente: four digits.</summary>
    public string Gemeente(string? value, string field) =>
        Digits(value, field, 4, "Geef de viercijferige code van de gemeente.");

    /// <summary>An OIN: twenty digits.</summary>
    public string Oin(string? value, string field) => Digits(value, field, 20, "Geef een OIN van twintig cijfers.");

    /// <summary>Refuses the request when there is any fault.</summary>
    /// <exception cref="DomainException">With all faults.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
        {
            var sentence = _faults.Count == 1 ? "Er is één fout in het verzoek." : $"Er zijn {_faults.Count} fouten in het verzoek.";
            throw new DomainException(ErrorKind.Invalid, "VERZOEK_ONGELDIG", sentence, [.. _faults]);
        }
    }

    private DateOnly? OptionalDate(string? value, string field, bool required)
    {
        if (string.IsNullOrEmpty(value))
        {
            Require(!required, field, "Vul een datum in (jjjj-mm-dd).");
            return null;
        }

        var valid = DateOnly.TryParseExact(value, Dates.Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date);
        Require(valid, field, "Geef een bestaande datum in de vorm jjjj-mm-dd.");
        Require(!valid || date.Year is >= 1900 and <= 2100, field, "Geef een datum tussen 1900 en 2100.");
        return valid ? date : null;
    }

    private string Digits(string? value, string field, int length, string sentence)
    {
        Require(value?.Length == length && value.All(char.IsAsciiDigit), field, sentence);
        return value ?? "";
    }

    private void CheckText(string text, string field, int maximum)
    {
        Require(text.Length <= maximum, field, $"Gebruik hooguit {maximum} tekens.");
        Require(!text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t')), field, "Gebruik geen stuurtekens.");
    }
}
