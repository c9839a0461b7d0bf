using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>A casus was reported; preparation begins.</summary>
/// <param name="Casus">The state after the change.</param>
/// <param name="Version">Version of the casus.</param>
[MessageUrn("transferpunt:casus-aangemeld:v1")]
[EntityName("transferpunt.casus-aangemeld.v1")]
public sealed record CasusAangemeld(CasusStand Casus, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casus.Casusnummer;
}
