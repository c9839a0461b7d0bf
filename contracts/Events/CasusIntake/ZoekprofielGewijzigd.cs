using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>The zoekprofiel of a casus has a new version.</summary>
/// <param name="Casus">The state after the change.</param>
/// <param name="Version">Version of the casus.</param>
[MessageUrn("transferpunt:zoekprofiel-gewijzigd:v1")]
[EntityName("transferpunt.zoekprofiel-gewijzigd.v1")]
public sealed record ZoekprofielGewijzigd(CasusStand Casus, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casus.Casusnummer;
}
