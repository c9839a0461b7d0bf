using MassTransit;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.WerkEnInkomen.Domain;
using Transferpunt.WerkEnInkomen.Persistence;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.WerkEnInkomen.Consumers;

/// <summary>Keeps the copy of a casus. Every event of a casus carries its whole state, so all of them are read alike.</summary>
internal sealed class CasusConsumer(InkomenDbContext db) :
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
            db.Add(casus = new Casus { Casusnummer = stand.Casusnummer });
        }

        casus.Status = stand.Status;
        casus.GemeenteVanHerkomst = stand.GemeenteVanHerkomst;
    }
}
