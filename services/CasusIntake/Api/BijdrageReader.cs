using Transferpunt.CasusIntake.Domain;
using Transferpunt.Platform.Errors;

namespace Transferpunt.CasusIntake.Api;

/// <summary>Reads the contents of the bijdragen that come in by call, and names every fault in them.</summary>
internal static class BijdrageReader
{
    private const int LongText = 4000;
    private const int HoursInAWeek = 168;
    private const int MaximumVoorwaarden = 20;

    public static Deskundigenoordeel Read(V1.Deskundigenoordeel? inhoud, Faults faults)
    {
        Require(inhoud, "deskundigenoordeel", faults);
        inhoud ??= new();
        var oordeel = faults.Choice(inhoud.Oordeel, "deskundigenoordeel.oordeel");
        faults.Require(inhoud.Voorwaarden.Count <= MaximumVoorwaarden, "deskundigenoordeel.voorwaarden", $"Geef hooguit {MaximumVoorwaarden} voorwaarden.");
        faults.Require(oordeel != Oordeel.JaMits || inhoud.Voorwaarden.Count > 0, "deskundigenoordeel.voorwaarden", "Geef bij \"ja, mits\" minstens één voorwaarde.");
        return new Deskundigenoordeel(
            oordeel,
            faults.Text(inhoud.Motivering, "deskundigenoordeel.motivering", LongText),
            [.. inhoud.Voorwaarden.Take(MaximumVoorwaarden).Select((tekst, index) => faults.Text(tekst, $"deskundigenoordeel.voorwaarden[{index}]", 1000))]);
    }

    public static Persoonsbeschrijving Read(V1.Persoonsbeschrijving? inhoud, Faults faults)
    {
        Require(inhoud, "persoonsbeschrijving", faults);
        inhoud ??= new();
        // Left out is not the same as no hours.
        faults.Require(inhoud.HasUrenBegeleidingPerWeek, "persoonsbeschrijving.uren_begeleiding_per_week", "Vul dit veld in.");
        return new Persoonsbeschrijving(
            faults.Text(inhoud.Krachten, "persoonsbeschrijving.krachten", LongText),
            faults.OptionalText(inhoud.Kwetsbaarheden, "persoonsbeschrijving.kwetsbaarheden", LongText),
            faults.Text(inhoud.Woonvaardigheden, "persoonsbeschrijving.woonvaardigheden", LongText),
            (int)faults.Number(inhoud.UrenBegeleidingPerWeek, "persoonsbeschrijving.uren_begeleiding_per_week", 0, HoursInAWeek),
            inhoud.DagEnNachtBereikbaar,
            faults.OptionalText(inhoud.Signaleringsplan, "persoonsbeschrijving.signaleringsplan", LongText));
    }

    public static Clientverklaring Read(V1.Clientverklaring? inhoud, Faults faults)
    {
        Require(inhoud, "clientverklaring", faults);
        inhoud ??= new();
        return new Clientverklaring(
            faults.Text(inhoud.WatWilIk, "clientverklaring.wat_wil_ik", LongText),
            faults.OptionalText(inhoud.WatKanIk, "clientverklaring.wat_kan_ik", LongText),
            faults.OptionalText(inhoud.WatIsDaarvoorNodig, "clientverklaring.wat_is_daarvoor_nodig", LongText),
            inhoud.Akkoord);
    }

    public static Corporatietoets Read(V1.Corporatietoets? inhoud, Faults faults)
    {
        Require(inhoud, "corporatietoets", faults);
        inhoud ??= new();
        return new Corporatietoets(
            faults.Text(inhoud.Woongeschiedenis, "corporatietoets.woongeschiedenis", LongText),
            faults.Choice(inhoud.VoorgesteldeContractvorm, "corporatietoets.voorgestelde_contractvorm"));
    }

    private static void Require(object? inhoud, string field, Faults faults) =>
        faults.Require(inhoud is not null, field, "Vul dit deel in.");
}
