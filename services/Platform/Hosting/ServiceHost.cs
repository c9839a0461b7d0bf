using System.Net;
using Google.Protobuf.Reflection;
using Google.Rpc;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Errors;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Platform.Hosting;

/// <summary>What all services have in common. A service adds its database, its consumers and its gRPC classes.</summary>
public static class ServiceHost
{
    /// <summary>Largest message, in bytes.</summary>
    public const int MaximumMessageSize = 4 * 1024 * 1024;

    /// <summary>Begins the composition of a service.</summary>
    /// <typeparam name="TDb">The context the service works with.</typeparam>
    /// <typeparam name="TSqlite">Its form for SQLite.</typeparam>
    /// <typeparam name="TSqlServer">Its form for SQL Server.</typeparam>
    /// <param name="name">Name of the service and its queue.</param>
    /// <param name="options">What differs per installation.</param>
    /// <param name="inProcess">The bus of the process in the embedded mode; null when events go through a broker.</param>
    /// <param name="consumers">Adds the consumers; one per event type.</param>
    public static WebApplicationBuilder CreateBuilder<TDb, TSqlite, TSqlServer>(
        string name, ServiceOptions options, InProcessBus? inProcess, Action<IBusRegistrationConfigurator> consumers)
        where TDb : ServiceDbContext
        where TSqlite : TDb
        where TSqlServer : TDb
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = name });
        builder.Logging.Configure();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            // Without TLS one port cannot serve both HTTP/1.1 and gRPC.
            var address = IPAddress.Parse(options.BindAddress);
            kestrel.Listen(address, options.Port, listen => listen.Protocols = HttpProtocols.Http2);
            kestrel.Listen(address, options.HealthPort, listen => listen.Protocols = HttpProtocols.Http1);
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.AddServerHeader = false;
        });

        var services = builder.Services;
        services.AddSingleton(new ServiceName(name));
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(options.Outbox);
        services.AddSingleton(_ => new KeyStore(options.DataFolder is { } folder ? Path.Combine(folder, $"{name}.sleutels.json") : null, options.Keys));
        services.AddSingleton<PageToken>();
        services.AddSingleton<ErrorTranslator>();
        services.AddScoped<CallScope>();
        services.AddScoped<CallPipeline>();
        services.AddTokenAuthentication(options.Token);
        services.AddAuthorization();
        services.AddGrpc(grpc =>
        {
            grpc.MaxReceiveMessageSize = MaximumMessageSize;
            grpc.EnableDetailedErrors = false;
            grpc.Interceptors.Add<CallInterceptor>();
        }).AddJsonTranscoding(json => json.TypeRegistry = TypeRegistry.FromFiles(ErrorDetailsReflection.Descriptor));
        services.AddDatabase<TDb, TSqlite, TSqlServer>(name, options);
        services.AddEventBus(name, options, inProcess, consumers);
        services.AddServiceHealth();
        services.AddTelemetry(name);
        return builder;
    }

    /// <summary>Finishes the composition.</summary>
    /// <param name="builder">The builder of <see cref="CreateBuilder"/>.</param>
    /// <param name="inProcess">The same bus as there.</param>
    public static WebApplication BuildService(this WebApplicationBuilder builder, InProcessBus? inProcess)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var app = builder.Build();
        app.Use(MalformedMessages.InvokeAsync);
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.Use(JsonRequestCheck.InvokeAsync);
        app.MapServiceHealth();
        inProcess?.Attach(app.Services.GetRequiredService<IBus>());
        return app;
    }
}
