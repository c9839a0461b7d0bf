using System.Globalization;
using Transferpunt.Platform.Normen;
using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>One hard rule of matching. It always answers: what is missing makes it fail and is named.</summary>
/// <param name="code">Fixed code, known to partners.</param>
/// <param name="bron">Where the rule comes from.</param>
internal abstract class Regel(string code, string bron)
{

    public string Code => code;

    public abstract Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader);

    protected Regeluitkomst Uitkomst(bool voldaan, string goed, string fout, params IReadOnlyList<Gegeven> gegevens) =>
        new(code, voldaan, voldaan ? goed : fout, gegevens, bron);

    protected Regeluitkomst Niet(string zin, params IReadOnlyList<Gegeven> gegevens) => new(code, false, zin, gegevens, bron);

    protected Regeluitkomst NormOntbreekt(string parameter, Toetskader kader) =>
        Niet($"De norm {parameter} ontbreekt voor {Dutch.Date(kader.Vandaag)}. Een beheerder kan hem toevoegen.");

    protected static Gegeven Van(Norm norm) => new(norm.Parameter, norm.Status == NormStatus.Fictief ? Dutch.Euro(norm.InCenten) + " (verzonnen)" : Dutch.Euro(norm.InCenten));

    protected static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
