using Transferpunt.Platform.Text;
using Transferpunt.Woningaanbod.Domain;
using Proto = Transferpunt.Contracts.Woningaanbod.V1;
using Types = Transferpunt.Contracts.Types.V1;

namespace Transferpunt.Woningaanbod.Api;

/// <summary>A voordracht and the outcome of rules as the contract shows them.</summary>
internal static class VoordrachtWeergave
{
    public static Proto.Voordracht ToMessage(this Voordracht voordracht) => new()
    {
        VoordrachtId = voordracht.Id.ToString(),
        Casusnummer = voordracht.Casusnummer,
        WoningId = voordracht.WoningId.ToString(),
        CorporatieOin = voordracht.CorporatieOin,
        Status = voordracht.Status,
        Versie = voordracht.Version,
        Huishoudgrootte = voordracht.Huishoudgrootte,
        GewensteContractvorm = voordracht.GewensteContractvorm,
        Contract = voordracht.Contract is { } contract ? ToMessage(contract) : null,
        Verhuisdatum = Dates.Write(voordracht.Verhuisdatum),
        VerhuisdatumVersie = voordracht.VerhuisdatumVersie,
        Regels = { voordracht.Regels.Select(regel => regel.ToMessage()) },
        RedenWeigering = voordracht.RedenWeigering ?? "",
    };

    public static Types.Regeluitkomst ToMessage(this Domain.Regels.Regeluitkomst regel) => new()
    {
        Code = regel.Code,
        Voldaan = regel.Voldaan,
        Zin = regel.Zin,
        Gegevens = { regel.Gegevens.Select(gegeven => new Types.Gegeven { Naam = gegeven.Naam, Waarde = gegeven.Waarde }) },
        Bron = regel.Bron,
    };

    private static Proto.Contract ToMessage(Huurcontract contract) => new()
    {
        Vorm = contract.Vorm,
        VerhuurderOin = contract.VerhuurderOin,
        EersteHuurderOin = contract.EersteHuurderOin ?? "",
        OmklapGeplandOp = Dates.Write(contract.OmklapGeplandOp),
        GetekendOp = Dates.Write(contract.GetekendOp),
    };
}
