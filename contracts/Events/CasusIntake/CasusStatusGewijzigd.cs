using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>A casus went on in its life cycle in a way that no other event names.</summary>
/// <param name="Casus">The state after the change.</param>
/// <param name="Version">Version of the casus.</param>
[MessageUrn("transferpunt:casus-status-gewijzigd:v1")]
[EntityName("transferpunt.casus-status-gewijzigd.v1")]
public sealed record CasusStatusGewijzigd(CasusStand Casus, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casus.Casusnummer;
}
