using Transferpunt.Platform.Text;

namespace Transferpunt.CasusIntake.Domain.Regels;

/// <summary>The uitkering starts on the verhuisdatum, planned on its present version, and the melding for it has been done.</summary>
internal static class UitkeringSluitAan
{
    public const string Code = "UITKERING_SLUIT_AAN";

    public static Voorwaarde Weeg(Verhuisbord bord)
    {
        if (bord.Verhuisdatum is not { } datum)
        {
            return new(Code, false, "Er is nog geen verhuisdatum.", Rol.Wi);
        }

        if (bord.Uitkering is not { } plan || plan.VerhuisdatumVersie != bord.VerhuisdatumVersie)
        {
            return NogNiet(datum);
        }

        if (!plan.Nodig)
        {
            // Every participant reads this, so it does not say what somebody lives on.
            return new(Code, true, "Het inkomen sluit aan op de verhuisdatum.", Rol.Wi);
        }

        if (plan.Ingangsdatum is not { } ingang)
        {
            return NogNiet(datum);
        }

        // The days that are really uncovered count, also when the plan itself says there is no gap.
        var dagen = Math.Max(plan.GatInDagen, ingang.DayNumber - datum.DayNumber);
        if (dagen > 0)
        {
            var zin = dagen == 1 ? "De uitkering begint één dag na de verhuizing." : $"De uitkering begint {dagen} dagen na de verhuizing.";
            return new(Code, false, zin, Rol.Wi, dagen, plan.GatInCenten);
        }

        if (!plan.MeldingGedaan)
        {
            return new(Code, false, "De melding voor de uitkering is nog niet gedaan.", Rol.Wi);
        }

        return ingang == datum
            ? new(Code, true, $"De uitkering begint op de verhuisdatum {Dutch.Date(datum)}.", Rol.Wi)
            : new(Code, false, $"De uitkering begint op {Dutch.Date(ingang)}, voor de verhuizing.", Rol.Wi);
    }

    private static Voorwaarde NogNiet(DateOnly datum) =>
        new(Code, false, $"De uitkering is nog niet gepland op de verhuisdatum {Dutch.Date(datum)}.", Rol.Wi);
}
