using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Transferpunt.Gateway.Access;
using Transferpunt.Gateway.Documentation;
using Transferpunt.Gateway.Errors;
using Transferpunt.Gateway.Routing;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;
using Yarp.ReverseProxy.Model;
using Yarp.ReverseProxy.Transforms;

namespace Transferpunt.Gateway;

/// <summary>The one address of the platform: lets in what the contract names, for the roles it names, within limits. It holds
/// no rule of the domain; services check everything again.</summary>
public static class GatewayHost
{
    /// <summary>Builds the gateway.</summary>
    /// <param name="options">What differs per installation.</param>
    /// <param name="customize">Changes the composition, for tests and the embedded host.</param>
    public static WebApplication Build(GatewayOptions options, Action<WebApplicationBuilder>? customize = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "gateway" });
        builder.Logging.Configure();
        builder.WebHost.ConfigureKestrel(kestrel => Listen(kestrel, options));
        AddServices(builder.Services, options);
        customize?.Invoke(builder);

        var app = builder.Build();
        app.Use(ApiHeaders.SetAsync);
        app.Use(Failures.CatchAsync);
        app.UseRouting();
        app.Use(Failures.RefuseUnknownAsync);
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseRequestTimeouts();
        app.Use(LetStreamsBeSlow);
        app.MapReverseProxy(proxy => proxy.Use(Failures.ForwardAsync));
        app.MapGet("/health", (HttpContext context, ServicesHealth health) => health.AnswerAsync(context)).AllowAnonymous();
        MapDocumentation(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, GatewayOptions options)
    {
        services.AddSingleton(options);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<ServicesHealth>();
        services.AddSingleton<DistributedContextPropagator, TraceOnly>();
        services.AddTokenAuthentication(options.Token);
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, RefusedCalls>();
        services.AddAuthorization(RolePolicies.Configure);
        services.AddRateLimiter(limiter => Limits.Configure(limiter, options.Limits));
        services.AddRequestTimeouts();
        services.AddReverseProxy()
            .LoadFromMemory(ProxyConfiguration.Routes(options), ProxyConfiguration.Clusters(options))
            .AddTransforms(route =>
            {
                if (route.Route.Metadata?.ContainsKey(ProxyConfiguration.Rest) == true)
                {
                    route.AddResponseTransform(RestErrors.RewriteAsync);
                }
            });
        services.AddTelemetry("gateway");
    }

    private static void Listen(KestrelServerOptions kestrel, GatewayOptions options)
    {
        void Open(int port, HttpProtocols protocols)
        {
            if (options.BindAddress == "localhost")
            {
                kestrel.ListenLocalhost(port, listen => listen.Protocols = protocols);
            }
            else
            {
                kestrel.Listen(IPAddress.Parse(options.BindAddress), port, listen => listen.Protocols = protocols);
            }
        }

        // Without TLS one port cannot serve both HTTP/1.1 and gRPC.
        Open(options.RestPort, HttpProtocols.Http1);
        Open(options.GrpcPort, HttpProtocols.Http2);
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = options.Limits.MaximumMessageSize;
        kestrel.Limits.MaxRequestLineSize = 4 * 1024;
        kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        kestrel.Limits.MaxRequestHeaderCount = 60;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
        kestrel.Limits.Http2.MaxStreamsPerConnection = 200;

        // Finds partners that went away without saying so, and their streams with them.
        kestrel.Limits.Http2.KeepAlivePingDelay = TimeSpan.FromSeconds(60);
        kestrel.Limits.Http2.KeepAlivePingTimeout = TimeSpan.FromSeconds(20);
    }

    /// <summary>A stream may be silent between messages; the idle limit of the route ends it, not the minimum speed of an upload.</summary>
    private static Task LetStreamsBeSlow(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<RouteModel>()?.Config.MaxRequestBodySize == -1
            && context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = null;
        }

        return next(context);
    }

    private static void MapDocumentation(WebApplication app, GatewayOptions options)
    {
        var document = new Lazy<byte[]>(() => OpenApiDocument.Build(options.Contact));
        app.MapGet("/v1/openapi.json", (HttpContext context) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return Results.Bytes(document.Value, "application/json");
        }).AllowAnonymous();
    }
}
