using MassTransit;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Indicatie.Persistence;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.Indicatie.Consumers;

/// <summary>Moves the overgang with the verhuisdatum. Ordered by the version of the date, which counts over all voordrachten
/// of a casus; the version of one voordracht says nothing about another.</summary>
internal sealed class VerhuisdatumGewijzigdConsumer(IndicatieDbContext db) : IConsumer<VerhuisdatumGewijzigd>
{
    public async Task Consume(ConsumeContext<VerhuisdatumGewijzigd> context)
    {
        var voordracht = context.Message.Voordracht;
        var cancellationToken = context.CancellationToken;
        if (!await db.AdvanceAsync($"verhuisdatum:{voordracht.Casusnummer}", voordracht.VerhuisdatumVersie, cancellationToken))
        {
            return;
        }

        var verhuizing = await db.VerhuizingVanAsync(voordracht.Casusnummer, cancellationToken);
        var besloten = await db.BeslotenVanAsync(voordracht.Casusnummer, cancellationToken);
        verhuizing.Verzet(voordracht.Verhuisdatum, voordracht.VerhuisdatumVersie, besloten);
    }
}
