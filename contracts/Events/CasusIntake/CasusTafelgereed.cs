using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>All bijdragen and toestemming are in; the table can take the casus up.</summary>
/// <param name="Casus">The state after the change.</param>
/// <param name="Version">Version of the casus.</param>
[MessageUrn("transferpunt:casus-tafelgereed:v1")]
[EntityName("transferpunt.casus-tafelgereed.v1")]
public sealed record CasusTafelgereed(CasusStand Casus, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casus.Casusnummer;
}
