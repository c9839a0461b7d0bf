using MassTransit;
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
            : [PlatformService.Find(name) ?? throw new FormatException($"migrate {name}")];
        var settings = Settings.Load();

        // MassTransit logs through the first host of the process for good, so none is disposed before all are done.
        await using var hosts = new AsyncDisposables();
        foreach (var service in services)
        {
            var options = settings.For(service);
            options.DeployTopologyOnly = true;
            var app = hosts.Add(service.Build(options, null, builder => builder.Services.AddSingleton(settings.Clock)));
            await app.MigrateAsync(service.Assembly, CancellationToken.None);
            Console.WriteLine($"{service.Name}: de database is bijgewerkt (database is up to date)");
            if (options.Transport == TransportKind.RabbitMq)
            {
                using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
                await app.Services.GetRequiredService<IBusControl>().DeployAsync(patience.Token);
                Console.WriteLine($"{service.Name}: de broker is voorbereid (broker is prepared)");
            }
        }

        return 0;
    }

    private sealed class AsyncDisposables : IAsyncDisposable
    {
        private readonly Stack<IAsyncDisposable> _all = [];

        public T Add<T>(T one)
            where T : IAsyncDisposable
        {
            _all.Push(one);
            return one;
        }

        public async ValueTask DisposeAsync()
        {
            while (_all.TryPop(out var one))
            {
                await one.DisposeAsync();
            }
        }
    }
}
