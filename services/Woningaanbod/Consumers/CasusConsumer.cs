using MassTransit;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Messaging;
using Transferpunt.Woningaanbod.Persistence;

namespace Transferpunt.Woningaanbod.Consumers;

/// <summary>Keeps the copy of each casus. All events of a casus carry its whole public state, so one watermark orders them all.</summary>
internal sealed class CasusConsumer(WoningaanbodDbContext db) :
    IConsumer<CasusAangemeld>, IConsumer<CasusTafelgereed>, IConsumer<CasusPlaatsbaar>, IConsumer<ZoekprofielGewijzigd>, IConsumer<CasusStatusGewijzigd>
{
    public Task Consume(ConsumeContext<CasusAangemeld> context) => VerwerkAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusTafelgereed> context) => VerwerkAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusPlaatsbaar> context) => VerwerkAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<ZoekprofielGewijzigd> context) => VerwerkAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<CasusStatusGewijzigd> context) => VerwerkAsync(context.Message.Casus, context.Message.Version, context.CancellationToken);

    private async Task VerwerkAsync(CasusStand casus, int version, CancellationToken cancellationToken)
    {
        if (await db.AdvanceAsync($"casus:{casus.Casusnummer}", version, cancellationToken))
        {
            (await db.KandidaatAsync(casus.Casusnummer, cancellationToken)).Verwerk(casus);
        }
    }
}
