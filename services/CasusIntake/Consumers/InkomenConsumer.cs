using MassTransit;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>Takes the financiële toets in as bijdrage, and the plan of the uitkering on the board.</summary>
internal sealed class InkomenConsumer(CasusIntakeDbContext db, Signalering signalering) : IConsumer<FinancieleToetsVastgelegd>, IConsumer<UitkeringGepland>
{
    public Task Consume(ConsumeContext<FinancieleToetsVastgelegd> context) =>
        VerwerkAsync(context.Message.Inkomen, context.Message.Version, isToets: true, context.CancellationToken);

    public Task Consume(ConsumeContext<UitkeringGepland> context) =>
        VerwerkAsync(context.Message.Inkomen, context.Message.Version, isToets: false, context.CancellationToken);

    private async Task VerwerkAsync(InkomenStand inkomen, int version, bool isToets, CancellationToken cancellationToken)
    {
        if (!await db.AdvanceAsync($"inkomen:{inkomen.Casusnummer}", version, cancellationToken))
        {
            return;
        }

        var casus = await db.Casussen.SingleOrDefaultAsync(c => c.Casusnummer == inkomen.Casusnummer, cancellationToken);
        if (casus is null)
        {
            await signalering.CasusOnbekendAsync(inkomen.Casusnummer, null, cancellationToken);
            return;
        }

        // A later event carries the toets too, for the case that its own event was skipped.
        if (isToets || inkomen.BetaalbareHuurInCenten is not null)
        {
            var toets = new FinancieleToets(inkomen.BetaalbareHuurInCenten);
            if (!casus.Ontvang(toets, inkomen.WiOin, db.Clock.Today()))
            {
                await signalering.MeldAsync(
                    casus.Casusnummer,
                    null,
                    "TOETS_NA_VOORBEREIDING",
                    "Er is een andere financiële toets, en de casus wordt niet meer voorbereid.",
                    cancellationToken);
            }
        }

        if (inkomen.VerhuisdatumVersie > 0)
        {
            var bord = await db.VerhuisbordAsync(casus.Casusnummer, cancellationToken);
            bord.Volg(inkomen);
        }
    }
}
