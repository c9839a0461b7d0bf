using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;
using Transferpunt.Woningaanbod.Api;
using Transferpunt.Woningaanbod.Consumers;
using Transferpunt.Woningaanbod.Persistence;
using Transferpunt.Woningaanbod.Vera;

namespace Transferpunt.Woningaanbod;

/// <summary>The service woningaanbod: dwellings that come free, who fits where and why, and the way from voordracht to verhuisdatum.</summary>
public static class WoningaanbodHost
{
    /// <summary>Name of the service and its queue.</summary>
    public const string Name = "woningaanbod";

    /// <summary>Composes the service.</summary>
    /// <param name="options">What differs per installation.</param>
    /// <param name="inProcess">The bus of the process in the embedded mode; null when events go through a broker.</param>
    /// <param name="customize">Changes the composition, for tests.</param>
    public static WebApplication Build(ServiceOptions options, InProcessBus? inProcess = null, Action<WebApplicationBuilder>? customize = null)
    {
        var builder = ServiceHost.CreateBuilder<WoningaanbodDbContext, SqliteWoningaanbodDbContext, SqlServerWoningaanbodDbContext>(
            Name, options, inProcess, bus =>
            {
                bus.AddConsumer<DeelnameGewijzigdConsumer>();
                bus.AddConsumer<CasusConsumer>();
                bus.AddConsumer<IndicatieConsumer>();
                bus.AddConsumer<InkomenConsumer>();
            });
        builder.Services.AddSingleton<EigenKanaal>();
        customize?.Invoke(builder);
        var app = builder.BuildService(inProcess);
        app.MapGrpcService<WoningGrpcService>();
        app.MapGrpcService<MatchingGrpcService>();
        app.MapGrpcService<VoordrachtGrpcService>();
        app.MapVera();
        return app;
    }
}
