using MassTransit;
using Microsoft.EntityFrameworkCore;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.CasusIntake.Consumers;

/// <summary>Follows the voordracht of a casus. All its events carry the whole state, so they are handled the same.</summary>
internal sealed class VoordrachtConsumer(CasusIntakeDbContext db, Signalering signalering) :
    IConsumer<VoordrachtGedaan>,
    IConsumer<WoningAangeboden>,
    IConsumer<AanbodAanvaard>,
    IConsumer<AanbodGeweigerd>,
    IConsumer<WoningToegewezen>,
    IConsumer<ContractVastgelegd>,
    IConsumer<VerhuisdatumGewijzigd>
{
    public Task Consume(ConsumeContext<VoordrachtGedaan> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<WoningAangeboden> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<AanbodAanvaard> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<AanbodGeweigerd> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<WoningToegewezen> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<ContractVastgelegd> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    public Task Consume(ConsumeContext<VerhuisdatumGewijzigd> context) => VerwerkAsync(context, context.Message.Voordracht, context.Message.Version);

    private async Task VerwerkAsync(ConsumeContext context, VoordrachtStand voordracht, int version)
    {
        if (!await db.AdvanceAsync($"voordracht:{voordracht.VoordrachtId}", version, context.CancellationToken))
        {
            return;
        }

        var casus = await db.Casussen.SingleOrDefaultAsync(c => c.Casusnummer == voordracht.Casusnummer, context.CancellationToken);
        if (casus is null)
        {
            await signalering.CasusOnbekendAsync(voordracht.Casusnummer, voordracht.VoordrachtId, context.CancellationToken);
            return;
        }

        var wasOpen = casus.VoordrachtId == voordracht.VoordrachtId;
        if (!casus.VolgVoordracht(voordracht))
        {
            await signalering.MeldAsync(
                casus.Casusnummer,
                voordracht.VoordrachtId,
                "VOORDRACHT_PAST_NIET",
                "Een stap in de voordracht past niet bij de stand van de casus.",
                context.CancellationToken);
            return;
        }

        var lijst = await db.Deelnamelijsten.SingleAsync(l => l.Casusnummer == casus.Casusnummer, context.CancellationToken);
        if (casus.VoordrachtId is not null)
        {
            (await db.VerhuisbordAsync(casus.Casusnummer, context.CancellationToken)).Volg(voordracht);
            await LaatDeelnemenAsync(casus, lijst, context.CancellationToken);
        }
        else if (wasOpen)
        {
            (await db.VerhuisbordAsync(casus.Casusnummer, context.CancellationToken)).LaatLos(voordracht);
            if (!casus.HeeftWerk(voordracht.CorporatieOin))
            {
                lijst.Beeindig(voordracht.CorporatieOin, db.Clock.Today());
            }
        }
    }

    private async Task LaatDeelnemenAsync(Casus casus, Deelnamelijst lijst, CancellationToken cancellationToken)
    {
        if (casus.HeeftToestemming(Rol.Corporatie))
        {
            lijst.NeemDeel(Rol.Corporatie, casus.CorporatieOin!, db.Clock.Today());
        }
        else
        {
            await signalering.MeldAsync(
                casus.Casusnummer,
                casus.VoordrachtId,
                "GEEN_TOESTEMMING",
                "Er is een voordracht, en de cliënt geeft geen toestemming voor de corporatie.",
                cancellationToken);
        }
    }
}
