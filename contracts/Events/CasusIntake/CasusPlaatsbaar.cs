using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>The table closed its zitting with the besluit plaatsbaar: a dwelling can be looked for.</summary>
/// <param name="Casus">The state after the change.</param>
/// <param name="Version">Version of the casus.</param>
[MessageUrn("transferpunt:casus-plaatsbaar:v1")]
[EntityName("transferpunt.casus-plaatsbaar.v1")]
public sealed record CasusPlaatsbaar(CasusStand Casus, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casus.Casusnummer;
}
