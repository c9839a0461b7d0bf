using System.Globalization;
using Transferpunt.Platform.Normen;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>One hard rule of matching. It always answers: what is missing makes it fail and is named.</summary>
/// <param name="code">Fixed code, known to partners.</param>
/// <param name="bron">Where the rule comes from.</param>
internal abstract class Regel(string code, string bron)
{
    private static readonly NumberFormatInfo Nederlands = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public string Code => code;

    public abstract Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader);

    protected Regeluitkomst Uitkomst(bool voldaan, string goed, string fout, params IReadOnlyList<Gegeven> gegevens) =>
        new(code, voldaan, voldaan ? goed : fout, gegevens, bron);

    protected Regeluitkomst Niet(string zin, params IReadOnlyList<Gegeven> gegevens) => new(code, false, zin, gegevens, bron);

    protected Regeluitkomst NormOntbreekt(string parameter, Toetskader kader) =>
        Niet($"De norm {parameter} ontbreekt voor {Datum(kader.Vandaag)}. Een beheerder kan hem toevoegen.");

    protected static Gegeven Van(Norm norm) => new(norm.Parameter, norm.Status == NormStatus.Fictief ? Euro(norm.InCenten) + " (verzonnen)" : Euro(norm.InCenten));

    protected static string Euro(long centen) => "€ " + (centen / 100m).ToString("N2", Nederlands);

    protected static string Datum(DateOnly? datum) => datum?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "onbekend";

    protected static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
