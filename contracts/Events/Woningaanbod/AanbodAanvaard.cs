using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The cliënt accepted the offer.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:aanbod-aanvaard:v1")]
[EntityName("transferpunt.aanbod-aanvaard.v1")]
public sealed record AanbodAanvaard(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
