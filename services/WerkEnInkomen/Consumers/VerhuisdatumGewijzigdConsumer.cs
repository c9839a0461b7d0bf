using MassTransit;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Platform.Messaging;
using Transferpunt.WerkEnInkomen.Domain;
using Transferpunt.WerkEnInkomen.Persistence;

namespace Transferpunt.WerkEnInkomen.Consumers;

/// <summary>Plans the uitkering on the verhuisdatum. Ordered by the version of the date, which counts over all voordrachten
/// of a casus; the version of one voordracht says nothing about another.</summary>
internal sealed class VerhuisdatumGewijzigdConsumer(InkomenDbContext db) : IConsumer<VerhuisdatumGewijzigd>
{
    public async Task Consume(ConsumeContext<VerhuisdatumGewijzigd> context)
    {
        var voordracht = context.Message.Voordracht;
        var cancellationToken = context.CancellationToken;
        if (!await db.AdvanceAsync($"verhuisdatum:{voordracht.Casusnummer}", voordracht.VerhuisdatumVersie, cancellationToken))
        {
            return;
        }

        var dossier = await db.DossierVanAsync(voordracht.Casusnummer, cancellationToken);
        var verhuizing = new Verhuizing(voordracht.Verhuisdatum, voordracht.VerhuisdatumVersie, voordracht.GemeenteVanBestemming);
        dossier.Verhuis(verhuizing, await db.PlanbasisVanAsync(voordracht.Casusnummer, cancellationToken));
    }
}
