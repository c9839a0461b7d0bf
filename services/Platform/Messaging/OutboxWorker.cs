using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Transferpunt.Platform.Messaging;

/// <summary>Keeps the dispatcher going: at once as long as there is work, else after a short wait.</summary>
internal sealed partial class OutboxWorker(OutboxDispatcher dispatcher, OutboxOptions options, ILogger<OutboxWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.PollInterval);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await DispatchAsync(stoppingToken) == 0)
            {
                await timer.WaitForNextTickAsync(stoppingToken);
            }
        }
    }

    private async Task<int> DispatchAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await dispatcher.DispatchAsync(stoppingToken);
        }
        catch (Exception error) when (!stoppingToken.IsCancellationRequested)
        {
            LogFailed(error.GetBaseException().GetType().Name);
            return 0;
        }
    }

    [LoggerMessage(LogLevel.Error, "A round of the outbox failed: {Type}")]
    private partial void LogFailed(string type);
}
