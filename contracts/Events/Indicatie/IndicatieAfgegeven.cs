using MassTransit;

namespace Transferpunt.Contracts.Events.Indicatie;

/// <summary>The besluit was taken: the indicatie is valid.</summary>
/// <param name="Indicatie">The state after the change.</param>
/// <param name="Version">Version of the indicatie.</param>
[MessageUrn("transferpunt:indicatie-afgegeven:v1")]
[EntityName("transferpunt.indicatie-afgegeven.v1")]
public sealed record IndicatieAfgegeven(IndicatieStand Indicatie, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Indicatie.Casusnummer;
}
