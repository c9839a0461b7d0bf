using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The verhuisdatum was set, moved or cancelled; readers order by VerhuisdatumVersie.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:verhuisdatum-gewijzigd:v1")]
[EntityName("transferpunt.verhuisdatum-gewijzigd.v1")]
public sealed record VerhuisdatumGewijzigd(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
