using MassTransit;

namespace Transferpunt.Contracts.Events.WerkEnInkomen;

/// <summary>The uitkering was planned, re-planned or its plan cancelled with the verhuisdatum.</summary>
/// <param name="Inkomen">The state after the change.</param>
/// <param name="Version">Version of the inkomensdossier.</param>
[MessageUrn("transferpunt:uitkering-gepland:v1")]
[EntityName("transferpunt.uitkering-gepland.v1")]
public sealed record UitkeringGepland(InkomenStand Inkomen, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Inkomen.Casusnummer;
}
