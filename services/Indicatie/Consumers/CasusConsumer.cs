using MassTransit;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Indicatie.Domain;
using Transferpunt.Indicatie.Persistence;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.Indicatie.Consumers;

/// <summary>Keeps the copy of a casus. Every event of a casus carries its whole state, so all of them are read alike.</summary>
internal sealed class CasusConsumer(IndicatieDbContext db) :
    IConsumer<CasusAangemeld>,
    IConsumer<CasusTafelgereed>,
    IConsumer<CasusPlaatsbaar>,
    IConsumer<CasusStatusGewijzigd>,
    IConsumer<ZoekprofielGewijzigd>
{
    public Task Consume(ConsumeContext<CasusAangemeld> context) =>
        CopyAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusTafelgereed> context) =>
        CopyAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusPlaatsbaar> context) =>
        CopyAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusStatusGewijzigd> context) =>
        CopyAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<ZoekprofielGewijzigd> context) =>
        CopyAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    private async Task CopyAsync(CasusStand stand, int version, CancellationToken cancellationToken)
    {
        if (!await db.AdvanceAsync($"casus:{stand.Casusnummer}", version, cancellationToken))
        {
            return;
        }

        var casus = await db.Casussen.FindAsync([stand.Casusnummer], cancellationToken);
        if (casus is null)
        {
            db.Add(new Casus { Casusnummer = stand.Casusnummer, Status = stand.Status });
        }
        else
        {
            casus.Status = stand.Status;
        }
    }
}
