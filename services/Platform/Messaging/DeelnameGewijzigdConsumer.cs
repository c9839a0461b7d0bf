using MassTransit;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Events.CasusIntake;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>Keeps the copy of who takes part in a casus; every service but casus-intake, which owns it, has this consumer.</summary>
public sealed class DeelnameGewijzigdConsumer(ServiceDbContext db) : IConsumer<DeelnameGewijzigd>
{
    /// <inheritdoc/>
    public async Task Consume(ConsumeContext<DeelnameGewijzigd> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var message = context.Message;
        if (!await db.AdvanceAsync($"deelname:{message.Casusnummer}", message.Version, context.CancellationToken))
        {
            return;
        }

        var old = await db.Deelnames.Where(d => d.Casusnummer == message.Casusnummer).ToListAsync(context.CancellationToken);
        db.RemoveRange(old);
        db.AddRange(message.Deelnemers.Select(deelnemer => Deelname.From(message.Casusnummer, deelnemer)));
    }
}
