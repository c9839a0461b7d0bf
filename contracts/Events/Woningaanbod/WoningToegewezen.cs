using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The corporatie assigned the dwelling.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:woning-toegewezen:v1")]
[EntityName("transferpunt.woning-toegewezen.v1")]
public sealed record WoningToegewezen(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
