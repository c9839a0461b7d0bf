using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Domain.Regels;

/// <summary>The indicatie goes over from stay to ambulant support on the verhuisdatum, planned on its present version.</summary>
internal static class IndicatieGaatOver
{
    public const string Code = "INDICATIE_GAAT_OVER";

    public static Voorwaarde Weeg(Verhuisbord bord)
    {
        if (bord.Verhuisdatum is not { } datum)
        {
            return new(Code, false, "Er is nog geen verhuisdatum.", Rol.Toegang);
        }

        if (bord.Overgang is not { AmbulantVanaf: { } ambulantVanaf } overgang || overgang.VerhuisdatumVersie != bord.VerhuisdatumVersie)
        {
            return new(Code, false, $"De overgang van de indicatie is nog niet gepland op {Dutch.Date(datum)}.", Rol.Toegang);
        }

        if (!overgang.DektVerhuisdatum)
        {
            return new(Code, false, $"De indicatie geldt niet op de verhuisdatum {Dutch.Date(datum)}.", Rol.Toegang);
        }

        return ambulantVanaf == datum
            ? new(Code, true, $"De begeleiding thuis begint op de verhuisdatum {Dutch.Date(datum)}.", Rol.Toegang)
            : new(Code, false, $"De begeleiding thuis begint op {Dutch.Date(ambulantVanaf)} en niet op de verhuisdatum.", Rol.Toegang,
                Math.Max(0, ambulantVanaf.DayNumber - datum.DayNumber));
    }
}
