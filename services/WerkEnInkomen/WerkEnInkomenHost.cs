using Microsoft.AspNetCore.Builder;
using Transferpunt.WerkEnInkomen.Api;
using Transferpunt.WerkEnInkomen.Consumers;
using Transferpunt.WerkEnInkomen.Persistence;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.WerkEnInkomen;

/// <summary>The composition of the service werk-en-inkomen; the same in its own process, embedded and in tests.</summary>
public static class WerkEnInkomenHost
{
    /// <summary>Name of the service and its queue.</summary>
    public const string Name = "werk-en-inkomen";

    /// <summary>Builds the service.</summary>
    /// <param name="options">What differs per installation.</param>
    /// <param name="inProcess">The bus of the process in the embedded mode; null when events go through a broker.</param>
    /// <param name="customize">Last changes to the composition, for tests.</param>
    public static WebApplication Build(
        ServiceOptions options, InProcessBus? inProcess = null, Action<WebApplicationBuilder>? customize = null)
    {
        var builder = ServiceHost.CreateBuilder<InkomenDbContext, SqliteInkomenDbContext, SqlServerInkomenDbContext>(
            Name, options, inProcess, consumers: bus =>
            {
                bus.AddConsumer<DeelnameGewijzigdConsumer>();
                bus.AddConsumer<CasusConsumer>();
                bus.AddConsumer<VerhuisdatumGewijzigdConsumer>();
            });
        customize?.Invoke(builder);
        var app = builder.BuildService(inProcess);
        app.MapGrpcService<InkomenGrpcService>();
        return app;
    }
}
