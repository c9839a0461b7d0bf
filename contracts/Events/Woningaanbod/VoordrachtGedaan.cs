using MassTransit;

namespace Transferpunt.Contracts.Events.Woningaanbod;

/// <summary>A casus was put forward for a dwelling.</summary>
/// <param name="Voordracht">The state after the change.</param>
/// <param name="Version">Version of the voordracht.</param>
[MessageUrn("transferpunt:voordracht-gedaan:v1")]
[EntityName("transferpunt.voordracht-gedaan.v1")]
public sealed record VoordrachtGedaan(VoordrachtStand Voordracht, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Voordracht.Casusnummer;
}
