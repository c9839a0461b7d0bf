using MassTransit;

namespace Transferpunt.Contracts.Events.CasusIntake;

/// <summary>Who takes part in a casus has changed; the list is complete.</summary>
/// <param name="Casusnummer">The casus.</param>
/// <param name="Deelnemers">All participants, past ones included.</param>
/// <param name="Version">Version of the list, counted apart from the casus itself.</param>
[MessageUrn("transferpunt:deelname-gewijzigd:v1")]
[EntityName("transferpunt.deelname-gewijzigd.v1")]
public sealed record DeelnameGewijzigd(string Casusnummer, IReadOnlyList<Deelnemer> Deelnemers, int Version) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string Key => Casusnummer;
}
