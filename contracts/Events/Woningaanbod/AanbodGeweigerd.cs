using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>The cliënt refused the offer; the casus is plaatsbaar again and keeps its waiting time.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:aanbod-geweigerd:v1")]
[EntityName("transferpunt.aanbod-geweigerd.v1")]
public sealed record AanbodGeweigerd(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
