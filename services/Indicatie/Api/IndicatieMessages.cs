using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Platform.Text;
using IndicatieMessage = Transferpunt.Contracts.Indicatie.V1.Indicatie;
using OvergangMessage = Transferpunt.Contracts.Indicatie.V1.Overgang;

namespace Transferpunt.Indicatie.Api;

/// <summary>Writes an indicatie as the contract has it.</summary>
internal static class IndicatieMessages
{
    /// <summary>The indicatie as callers see it.</summary>
    public static IndicatieMessage ToMessage(this Domain.Indicatie indicatie) => new()
    {
        IndicatieId = indicatie.Id.ToString(),
        Casusnummer = indicatie.Casusnummer,
        Status = indicatie.Besluit is null ? IndicatieStatus.InOnderzoek : IndicatieStatus.Afgegeven,
        Versie = indicatie.Version,
        GemeldOp = Dates.Write(indicatie.GemeldOp),
        OnderzoekUiterlijk = Dates.Write(indicatie.OnderzoekUiterlijk),
        Besluit = indicatie.Besluit?.ToMessage(),
        Overgang = indicatie.Overgang?.ToMessage(indicatie.VerhuisdatumVersie),
    };

    private static OvergangMessage ToMessage(this Domain.Overgang overgang, int versie) => new()
    {
        VerblijfTotEnMet = Dates.Write(overgang.VerblijfTotEnMet),
        AmbulantVanaf = Dates.Write(overgang.AmbulantVanaf),
        VerhuisdatumVersie = versie,
        IndicatieDektVerhuisdatum = overgang.DektVerhuisdatum,
    };
}
