using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Transferpunt.CasusIntake.Api;
using Transferpunt.CasusIntake.Consumers;
using Transferpunt.CasusIntake.Domain;
using Transferpunt.CasusIntake.Persistence;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;

namespace Transferpunt.CasusIntake;

/// <summary>The composition of casus-intake; the same in a process of its own, in the embedded mode and in tests.</summary>
public static class CasusIntakeHost
{
    /// <summary>Name of the service, its queue and its database.</summary>
    public const string Name = "casus-intake";

    /// <summary>Composes the service.</summary>
    /// <param name="options">What differs per installation.</param>
    /// <param name="inProcess">The bus of the process in the embedded mode; null when events go through a broker.</param>
    /// <param name="customize">Changes the composition, for tests.</param>
    public static WebApplication Build(ServiceOptions options, InProcessBus? inProcess = null, Action<WebApplicationBuilder>? customize = null)
    {
        var builder = ServiceHost.CreateBuilder<CasusIntakeDbContext, SqliteCasusIntakeDbContext, SqlServerCasusIntakeDbContext>(
            Name, options, inProcess, bus =>
            {
                bus.AddConsumer<IndicatieConsumer>();
                bus.AddConsumer<InkomenConsumer>();
                bus.AddConsumer<VoordrachtConsumer>();
            });
        builder.Services.AddSingleton<Bsnkluis>();
        builder.Services.AddScoped<Signalering>();
        builder.Services.TryAddSingleton(new Bijdragetermijnen());
        customize?.Invoke(builder);
        var app = builder.BuildService(inProcess);
        app.MapGrpcService<CasusGrpcService>();
        app.MapGrpcService<TafelGrpcService>();
        app.MapGrpcService<OrganisatieGrpcService>();
        return app;
    }
}
