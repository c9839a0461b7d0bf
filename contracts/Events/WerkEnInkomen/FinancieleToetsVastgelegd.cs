using MassTransit;

namespace Transferpunt.Contracts.Events.WerkEnInkomen;

/// <summary>The financiële toets was recorded.</summary>
/// <param name="Inkomen">The state after the change.</param>
/// <param name="Version">Version of the inkomensdossier.</param>
[MessageUrn("transferpunt:financiele-toets-vastgelegd:v1")]
[EntityName("transferpunt.financiele-toets-vastgelegd.v1")]
public sealed record FinancieleToetsVastgelegd(InkomenStand Inkomen, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Inkomen.Casusnummer;
}
