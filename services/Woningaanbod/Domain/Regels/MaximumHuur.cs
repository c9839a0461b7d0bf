using Transferpunt.Platform.Text;

namespace Transferpunt.Woningaanbod.Domain.Regels;

/// <summary>The rekenhuur is at most what the zoekprofiel allows and what the financiële toets found affordable.</summary>
internal sealed class MaximumHuur() : Regel("MAXIMUM_HUUR", "Zoekprofiel en financiële toets")
{
    public override Regeluitkomst Toets(Woning woning, Kandidaat kandidaat, Toetskader kader)
    {
        long?[] grenzen = [kandidaat.Profiel.MaximumRekenhuurInCenten, kandidaat.BetaalbareHuurInCenten];
        if (grenzen.Min() is not { } hoogste)
        {
            return Uitkomst(true, "Er is geen eigen hoogste huur afgesproken.", "", new Gegeven("rekenhuur", Dutch.Euro(woning.RekenhuurInCenten)));
        }

        // What the financiële toets found affordable says what somebody earns: only the limit of the zoekprofiel is shown.
        Gegeven[] gegevens = kandidaat.Profiel.MaximumRekenhuurInCenten is { } profiel
            ? [new("rekenhuur", Dutch.Euro(woning.RekenhuurInCenten)), new("hoogste huur in het zoekprofiel", Dutch.Euro(profiel))]
            : [new("rekenhuur", Dutch.Euro(woning.RekenhuurInCenten))];
        return Uitkomst(
            woning.RekenhuurInCenten <= hoogste,
            "De huur is niet hoger dan is afgesproken.",
            "De huur is hoger dan deze persoon kan betalen.",
            gegevens);
    }
}
