using MassTransit;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>Takes the indicatie in as bijdrage, and its plan for the verhuisdatum on the board. Both events carry the whole
/// state, so they are handled the same.</summary>
internal sealed class IndicatieConsumer(CasusIntakeDbContext db, Signalering signalering) : IConsumer<IndicatieAfgegeven>, IConsumer<OvergangGepland>
{
    public Task Consume(ConsumeContext<IndicatieAfgegeven> context) =>
        VerwerkAsync(context.Message.Indicatie, context.Message.Version, context.CancellationToken);

    public Task Consume(ConsumeContext<OvergangGepland> context) =>
        VerwerkAsync(context.Message.Indicatie, context.Message.Version, context.CancellationToken);

    private async Task VerwerkAsync(IndicatieStand indicatie, int version, CancellationToken cancellationToken)
    {
        if (!await db.AdvanceAsync($"indicatie:{indicatie.IndicatieId}", version, cancellationToken))
        {
            return;
        }

        var casus = await db.Casussen.SingleOrDefaultAsync(c => c.Casusnummer == indicatie.Casusnummer, cancellationToken);
        if (casus is null)
        {
            await signalering.CasusOnbekendAsync(indicatie.Casusnummer, indicatie.IndicatieId, cancellationToken);
            return;
        }

        if (indicatie.GeldigVan is { } geldigVan)
        {
            var besluit = new Indicatiebesluit(indicatie.IndicatieId, geldigVan, indicatie.GeldigTotEnMet);
            if (!casus.Ontvang(besluit, indicatie.ToegangOin, db.Clock.Today()))
            {
                await signalering.MeldAsync(
                    casus.Casusnummer,
                    indicatie.IndicatieId,
                    "INDICATIE_NA_VOORBEREIDING",
                    "Er is een andere indicatie, en de casus wordt niet meer voorbereid.",
                    cancellationToken);
            }
        }

        if (indicatie.VerhuisdatumVersie > 0)
        {
            var bord = await db.VerhuisbordAsync(casus.Casusnummer, cancellationToken);
            bord.Volg(indicatie);
        }
    }
}
