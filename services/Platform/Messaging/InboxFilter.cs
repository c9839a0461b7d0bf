using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Messaging;

/// <summary>Runs around every consumer: skips what was processed, and stores effect, inbox row, audit and new events in one save.
/// A consumer therefore never saves itself, and a service has one consumer per event type.</summary>
internal sealed partial class InboxFilter<T>(
    ServiceDbContext db, CallScope call, ServiceName service, TimeProvider clock, ILogger<InboxFilter<T>> log) : IFilter<ConsumeContext<T>>
    where T : class
{
    public async Task Send(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        try
        {
            await ProcessAsync(context, next);
        }
        catch (Exception error) when (!context.CancellationToken.IsCancellationRequested)
        {
            LogFailed(typeof(T).Name, error.GetBaseException().GetType().Name, error.StackTrace);
            throw new MessageFailedException(error);
        }
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("inbox");

    private async Task ProcessAsync(ConsumeContext<T> context, IPipe<ConsumeContext<T>> next)
    {
        var id = context.MessageId ?? throw new InvalidOperationException("A message has no id.");
        var seen = await db.Set<InboxMessage>().AnyAsync(m => m.MessageId == id && m.Queue == service.Value, context.CancellationToken);
        if (seen)
        {
            // Else MassTransit takes it for a message that nobody wanted and puts it aside in a queue.
            await context.NotifyConsumed(context, TimeSpan.Zero, nameof(InboxFilter<>));
            return;
        }

        var me = $"dienst:{service.Value}";
        call.Begin(new Caller(me, me, Rol.Dienst, null), Bereik.Alles, "gebeurtenis-verwerken", typeof(T).Name, clock.GetUtcNow(), id);
        await next.Send(context);
        db.Add(new InboxMessage { MessageId = id, Queue = service.Value, ProcessedAt = clock.GetUtcNow() });
        await db.SaveChangesAsync(context.CancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Processing {Message} failed with {Type}: {Stack}")]
    private partial void LogFailed(string message, string type, string? stack);
}
