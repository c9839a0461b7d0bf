using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Host.Configuration;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Host.Commands;

/// <summary><c>transferpunt migrate</c>: before a new version serves, its database and its place on the broker are made ready.
/// The queues exist before anyone publishes, so an event that is older than a reader's first start is not lost.</summary>
internal static class MigrateCommand
{
    public static async Task<int> RunAsync(string name)
    {
        IReadOnlyList<PlatformService> services = name == "all"
            ? PlatformService.All
            : [PlatformService.Find(name) ?? throw new UsageException($"migrate {name}")];
        var settings = Settings.Load();
        var apps = new List<WebApplication>();
        try
        {
            foreach (var service in services)
            {
                apps.Add(await PrepareAsync(service, settings));
            }
        }
        finally
        {
            // Not earlier: MassTransit logs through the first host of a process, also for the ones after it.
            foreach (var app in apps)
            {
                await app.DisposeAsync();
            }
        }

        return 0;
    }

    private static async Task<WebApplication> PrepareAsync(PlatformService service, Settings settings)
    {
        var options = settings.For(service);
        options.DeployTopologyOnly = true;
        var app = service.Build(options, null, builder => builder.Services.AddSingleton(settings.Clock));
        await app.MigrateAsync(service.Assembly, CancellationToken.None);
        Console.WriteLine($"{service.Name}: de database is bijgewerkt (database is up to date)");
        if (options.Transport == TransportKind.RabbitMq)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            await app.Services.GetRequiredService<IBusControl>().DeployAsync(patience.Token);
            Console.WriteLine($"{service.Name}: de broker is voorbereid (broker is prepared)");
        }

        return app;
    }
}
