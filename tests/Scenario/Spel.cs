using System.Globalization;
using Transferpunt.Scenario.Partners;

namespace Transferpunt.Scenario;

/// <summary>What the steps of one run share.</summary>
internal sealed class Spel(ScenarioOptions options, Rolverdeling rollen, Tijdlijn tijdlijn, CancellationToken afbreken)
{
    /// <summary>A sign that is new in every run.</summary>
    public string Kenmerk { get; } = Guid.NewGuid().ToString("N")[..8];

    public ScenarioOptions Options => options;

    public Rolverdeling Rollen => rollen;

    public CancellationToken Afbreken => afbreken;

    public Wacht Wacht { get; } = new(options.Geduld);

    public Verloop Verloop { get; } = new();

    public DateOnly Vandaag { get; } = options.Vandaag ?? DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam")).DateTime);

    public string Gemeente => rollen.Deelnemers.Centrum.Code;

    public string AndereGemeente => rollen.Deelnemers.Gemeenten.First(g => g.Code != Gemeente).Code;

    /// <summary>A neighbourhood of this run alone: the woningen in it stand before those of earlier runs.</summary>
    public string Wijk => $"Havenkwartier {Kenmerk}";

    public string IndicatieId { get; set; } = "";

    public string TafelzittingId { get; set; } = "";

    public int VoordrachtVersie { get; set; }

    public void Meld(Partner wie, string wat, DateOnly? datum = null) => tijdlijn.Schrijf(wie.Naam, wat, datum);

    public void Meld(string wat, DateOnly? datum = null) => tijdlijn.Schrijf("(vanzelf)", wat, datum);

    public static string NieuwVerzoek() => Guid.NewGuid().ToString();

    public static string Tekst(DateOnly datum) => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
