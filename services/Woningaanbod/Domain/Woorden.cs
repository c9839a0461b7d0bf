using Transferpunt.Contracts.Types.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Woningaanbod.Domain;

/// <summary>Steps and choices as they stand in sentences for people.</summary>
internal static class Woorden
{
    public static string Van(VoordrachtStatus status) => status switch
    {
        VoordrachtStatus.Voorgedragen => "voorgedragen",
        VoordrachtStatus.Aangeboden => "aangeboden",
        VoordrachtStatus.Aanvaard => "aanvaard",
        VoordrachtStatus.Toegewezen => "toegewezen",
        VoordrachtStatus.Contract => "contract",
        VoordrachtStatus.VerhuizingGepland => "verhuizing gepland",
        VoordrachtStatus.Geweigerd => "geweigerd",
        VoordrachtStatus.Verlopen => "verlopen",
        _ => "onbekend",
    };

    public static string Van(WoningStatus status) => status switch
    {
        WoningStatus.Geregistreerd => "geregistreerd",
        WoningStatus.Beschikbaar => "beschikbaar",
        WoningStatus.Voorgedragen => "voorgedragen",
        WoningStatus.Toegewezen => "toegewezen",
        WoningStatus.Ingetrokken => "ingetrokken",
        _ => "onbekend",
    };

    public static string Van(Contractvorm vorm) => vorm switch
    {
        Contractvorm.Regulier => "regulier",
        Contractvorm.Omklap => "omklap",
        Contractvorm.Koppelbeding => "koppelbeding",
        Contractvorm.Tijdelijk => "tijdelijk",
        Contractvorm.HousingFirst => "housing first",
        Contractvorm.GemengdWonen => "gemengd wonen",
        _ => "onbekend",
    };
}
