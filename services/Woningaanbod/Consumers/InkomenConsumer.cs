using MassTransit;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Platform.Messaging;
using Transferpunt.Woningaanbod.Persistence;

namespace Transferpunt.Woningaanbod.Consumers;

/// <summary>Keeps the income that counts for the rent, and what is affordable.</summary>
internal sealed class InkomenConsumer(WoningaanbodDbContext db) : IConsumer<FinancieleToetsVastgelegd>, IConsumer<UitkeringGepland>
{
    public Task Consume(ConsumeContext<FinancieleToetsVastgelegd> context) =>
        VerwerkAsync(context.Message.Inkomen, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<UitkeringGepland> context) =>
        VerwerkAsync(context.Message.Inkomen, context.Message.Version, context.CancellationToken);

    private async Task VerwerkAsync(InkomenStand inkomen, int version, CancellationToken cancellationToken)
    {
        if (await db.AdvanceAsync($"inkomen:{inkomen.Casusnummer}", version, cancellationToken))
        {
            (await db.KandidaatAsync(inkomen.Casusnummer, cancellationToken)).Verwerk(inkomen);
        }
    }
}
