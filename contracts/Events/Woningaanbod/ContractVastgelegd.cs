using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The contract was recorded.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:contract-vastgelegd:v1")]
[EntityName("transferpunt.contract-vastgelegd.v1")]
public sealed record ContractVastgelegd(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
