using Grpc.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.WerkEnInkomen.V1;
using Transferpunt.Contracts.Woningaanbod.V1;

namespace Transferpunt.Scenario.Partners;

/// <summary>The system of one organisation, or the cliënt: everything it does goes through the gateway with its own token.</summary>
internal sealed class Partner
{
    public Partner(string naam, string oin, CallInvoker calls, RestKanaal rest)
    {
        (Naam, Oin, Rest) = (naam, oin, rest);
        Casussen = new(calls);
        Organisaties = new(calls);
        Tafel = new(calls);
        Indicaties = new(calls);
        Inkomen = new(calls);
        Woningen = new(calls);
        Matching = new(calls);
        Voordrachten = new(calls);
    }

    public string Naam { get; }

    /// <summary>Empty for the cliënt.</summary>
    public string Oin { get; }

    public RestKanaal Rest { get; }

    public CasusService.CasusServiceClient Casussen { get; }

    public OrganisatieService.OrganisatieServiceClient Organisaties { get; }

    public TafelService.TafelServiceClient Tafel { get; }

    public IndicatieService.IndicatieServiceClient Indicaties { get; }

    public InkomenService.InkomenServiceClient Inkomen { get; }

    public WoningService.WoningServiceClient Woningen { get; }

    public MatchingService.MatchingServiceClient Matching { get; }

    public VoordrachtService.VoordrachtServiceClient Voordrachten { get; }
}
