using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Hosting;
using Transferpunt.Platform.Messaging;
using Transferpunt.Platform.Persistence;

namespace Transferpunt.Tests.Support;

public delegate WebApplication BuildService(ServiceOptions options, InProcessBus? inProcess, Action<WebApplicationBuilder>? customize);

/// <summary>A whole service: real gRPC over Kestrel, a real SQLite file made by its migrations, a clock that stands still.</summary>
public sealed class ServiceFixture : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transferpunt-").FullName;
    private readonly InProcessBus _bus;
    private readonly WebApplication _app;
    private readonly TestIssuer _issuer;
    private readonly bool _isThrowAway;
    private GrpcChannel? _channel;

    private ServiceFixture(BuildService build, InProcessBus bus, FakeTimeProvider clock, bool demo, string? sqlServer)
    {
        _bus = bus;
        Clock = clock;
        _issuer = new TestIssuer(clock);
        var options = new ServiceOptions { DataFolder = _folder, Demo = demo, Token = { Issuer = TestIssuer.Issuer } };
        if (sqlServer is not null)
        {
            options.Database = DatabaseKind.SqlServer;
            options.ConnectionString = $"{sqlServer};Database=transferpunt-test-{Guid.NewGuid():N}";
            _isThrowAway = true;
        }

        _app = build(options, bus, builder =>
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            builder.Services.AddSingleton(new OutboxOptions { PollInterval = TimeSpan.FromMilliseconds(20) });
            TestIssuer.Trust(builder.Services);
        });
    }

    /// <summary>2 February 2026, a Monday, 10:00 in Amsterdam: a day for which the norms are known.</summary>
    public static FakeTimeProvider NewClock() => new(new DateTimeOffset(2026, 2, 2, 9, 0, 0, TimeSpan.Zero));

    public FakeTimeProvider Clock { get; }

    public TestIssuer Issuer => _issuer;

    /// <summary>Address of gRPC and REST (HTTP/2 without TLS).</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Address of health (HTTP/1.1).</summary>
    public Uri HealthAddress => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Last());

    /// <summary>Path of the database file, to disturb it from outside.</summary>
    public string DatabaseFile => Directory.GetFiles(_folder, "*.db").Single();

    public static async Task<ServiceFixture> StartAsync(
        BuildService build, InProcessBus? bus = null, FakeTimeProvider? clock = null, bool demo = false, string? sqlServer = null)
    {
        var fixture = new ServiceFixture(build, bus ?? new InProcessBus(), clock ?? NewClock(), demo, sqlServer);
        await fixture._app.MigrateAsync(build.Method.DeclaringType!.Assembly, CancellationToken.None);
        await fixture._app.StartAsync();
        return fixture;
    }

    /// <summary>Calls as an organisation or, with a subject, as a person.</summary>
    public CallInvoker As(Rol rol, string? oin, string? subject = null) => WithToken(() => _issuer.Token(rol, oin, subject));

    /// <summary>Calls with any token, or none.</summary>
    public CallInvoker WithToken(Func<string?> token)
    {
        _channel ??= GrpcChannel.ForAddress(Address);
        return _channel.Intercept(headers =>
        {
            if (token() is { } value)
            {
                headers.Add("authorization", $"Bearer {value}");
            }

            return headers;
        });
    }

    /// <summary>A client for the REST side of the service.</summary>
    public HttpClient Http(Rol rol, string? oin, string? subject = null)
    {
        var client = new HttpClient { BaseAddress = Address, DefaultRequestVersion = new(2, 0), DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", _issuer.Token(rol, oin, subject));
        return client;
    }

    /// <summary>Lets an event of another service arrive.</summary>
    public Task ReceiveAsync(IIntegrationEvent @event) => _bus.PublishAsync(OutboxMessage.For(@event, Clock.GetUtcNow()), CancellationToken.None);

    /// <summary>Looks into the database.</summary>
    public async Task<TResult> ReadAsync<TDb, TResult>(Func<TDb, Task<TResult>> read)
        where TDb : ServiceDbContext
    {
        await using var scope = _app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<TDb>());
    }

    public async ValueTask DisposeAsync()
    {
        _channel?.Dispose();
        await _app.StopAsync();
        if (_isThrowAway)
        {
            await ReadAsync((ServiceDbContext db) => db.Database.EnsureDeletedAsync());
        }

        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
