using MassTransit;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Platform.Messaging;
using Transferpunt.Woningaanbod.Persistence;

namespace Transferpunt.Woningaanbod.Consumers;

/// <summary>Keeps from when until when the indicatie of each casus is valid.</summary>
internal sealed class IndicatieConsumer(WoningaanbodDbContext db) : IConsumer<IndicatieAfgegeven>, IConsumer<OvergangGepland>
{
    public Task Consume(ConsumeContext<IndicatieAfgegeven> context) =>
        VerwerkAsync(context.Message.Indicatie, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<OvergangGepland> context) =>
        VerwerkAsync(context.Message.Indicatie, context.Message.Version, context.CancellationToken);

    private async Task VerwerkAsync(IndicatieStand indicatie, int version, CancellationToken cancellationToken)
    {
        if (await db.AdvanceAsync($"indicatie:{indicatie.IndicatieId}", version, cancellationToken))
        {
            (await db.KandidaatAsync(indicatie.Casusnummer, cancellationToken)).Verwerk(indicatie);
        }
    }
}
