using Microsoft.AspNetCore.Builder;
using Transferpunt.Indicatie.Api;
using Transferpunt.Indicatie.Consumers;
using Transferpunt.Indicatie.Persistence;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.Indicatie;

/// <summary>The composition of the service indicatie; the same in its own process, embedded and in tests.</summary>
public static class IndicatieHost
{
    /// <summary>Name of the service and its queue.</summary>
    public const string Name = "indicatie";

    /// <summary>Builds the service.</summary>
    /// <param name="options">What differs per installation.</param>
    /// <param name="inProcess">The bus of the process in the embedded mode; null when events go through a broker.</param>
    /// <param name="customize">Last changes to the composition, for tests.</param>
    public static WebApplication Build(
        ServiceOptions options, InProcessBus? inProcess = null, Action<WebApplicationBuilder>? customize = null)
    {
        var builder = ServiceHost.CreateBuilder<IndicatieDbContext, SqliteIndicatieDbContext, SqlServerIndicatieDbContext>(
            Name, options, inProcess, consumers: bus =>
            {
                bus.AddConsumer<DeelnameGewijzigdConsumer>();
                bus.AddConsumer<CasusConsumer>();
                bus.AddConsumer<VerhuisdatumGewijzigdConsumer>();
            });
        customize?.Invoke(builder);
        var app = builder.BuildService(inProcess);
        app.MapGrpcService<IndicatieGrpcService>();
        return app;
    }
}
