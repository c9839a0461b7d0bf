using System.Collections.Concurrent;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Transferpunt.CasusIntake;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Gateway;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;

namespace Transferpunt.Tests.Gateway;

/// <summary>A real gateway on Kestrel before two real services, with the issuer of the tests.</summary>
public sealed class GatewayFixture : IAsyncDisposable
{
    public const string Regie = "00000099000000000001";
    public const string Zorgaanbieder = "00000099000000000002";
    public const string Corporatie = "00000099000000000007";

    private readonly WebApplication _gateway;
    private readonly List<IDisposable> _clients = [];

    private GatewayFixture(WebApplication gateway, ServiceFixture casusIntake, ServiceFixture woningaanbod)
    {
        _gateway = gateway;
        CasusIntake = casusIntake;
        Woningaanbod = woningaanbod;
    }

    public ServiceFixture CasusIntake { get; }

    public ServiceFixture Woningaanbod { get; }

    /// <summary>The headers of every request that reached casus-intake.</summary>
    public ConcurrentQueue<Dictionary<string, string>> Arrived { get; private init; } = [];

    public Uri RestAddress => new(Addresses[0]);

    public Uri GrpcAddress => new(Addresses[1]);

    private List<string> Addresses =>
        [.. _gateway.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses];

    public static async Task<GatewayFixture> StartAsync(Action<GatewayOptions>? change = null)
    {
        var arrived = new ConcurrentQueue<Dictionary<string, string>>();
        var clock = ServiceFixture.NewClock();
        var casusIntake = await ServiceFixture.StartAsync(
            (options, bus, customize) => CasusIntakeHost.Build(options, bus, builder =>
            {
                customize?.Invoke(builder);
                builder.Services.AddSingleton<IStartupFilter>(new Recorder(arrived));
            }),
            clock: clock);
        var woningaanbod = await ServiceFixture.StartAsync(WoningaanbodHost.Build, clock: clock);
        var options = new GatewayOptions
        {
            RestPort = 0,
            GrpcPort = 0,
            Token = { Issuer = TestIssuer.Issuer },
            Services =
            {
                ["casus-intake"] = new ServiceAddress { Address = casusIntake.Address.ToString(), HealthAddress = casusIntake.HealthAddress.ToString() },
                ["woningaanbod"] = new ServiceAddress { Address = woningaanbod.Address.ToString(), HealthAddress = woningaanbod.HealthAddress.ToString() },
            },
        };
        change?.Invoke(options);
        var gateway = GatewayHost.Build(options, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            TestIssuer.Trust(builder.Services);
        });
        await gateway.StartAsync();
        return new GatewayFixture(gateway, casusIntake, woningaanbod) { Arrived = arrived };
    }

    public string Token(Rol rol, string? oin, string? subject = null) => CasusIntake.Issuer.Token(rol, oin, subject);

    /// <summary>REST, with a token or without.</summary>
    public HttpClient Rest(string? token)
    {
        // A partner's own process: its client knows nothing of the traces in this one.
        var client = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = RestAddress };
        _clients.Add(client);
        if (token is not null)
        {
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return client;
    }

    /// <summary>gRPC, with a token or without.</summary>
    public CallInvoker Grpc(string? token)
    {
        var channel = GrpcChannel.ForAddress(GrpcAddress, new GrpcChannelOptions { MaxSendMessageSize = null });
        _clients.Add(channel);
        return channel.Intercept(headers =>
        {
            if (token is not null)
            {
                headers.Add("authorization", $"Bearer {token}");
            }

            return headers;
        });
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients)
        {
            client.Dispose();
        }

        await _gateway.StopAsync();
        await _gateway.DisposeAsync();
        await CasusIntake.DisposeAsync();
        await Woningaanbod.DisposeAsync();
    }

    private sealed class Recorder(ConcurrentQueue<Dictionary<string, string>> arrived) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((HttpContext context, RequestDelegate rest) =>
            {
                arrived.Enqueue(context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase));
                return rest(context);
            });
            next(app);
        };
    }
}
