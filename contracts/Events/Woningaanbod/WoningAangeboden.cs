using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The dwelling was offered to the cliënt.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:woning-aangeboden:v1")]
[EntityName("transferpunt.woning-aangeboden.v1")]
public sealed record WoningAangeboden(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
