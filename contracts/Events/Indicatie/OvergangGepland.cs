using MassTransit;

namespace Transferpunt.Contracts.Events.Indicatie;

/// <summary>The change from stay to ambulant support was planned, moved or cancelled with the verhuisdatum.</summary>
/// <param name="Indicatie">The state after the change.</param>
/// <param name="Version">Version of the indicatie.</param>
[MessageUrn("transferpunt:overgang-gepland:v1")]
[EntityName("transferpunt.overgang-gepland.v1")]
public sealed record OvergangGepland(IndicatieStand Indicatie, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Indicatie.Casusnummer;
}
