using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Platform.Messaging;

/// <summary>The one place that chooses how events travel.</summary>
internal static class EventBus
{
    public static void AddEventBus(
        this IServiceCollection services, string name, ServiceOptions options, InProcessBus? inProcess, Action<IBusRegistrationConfigurator> consumers)
    {
        services.AddSingleton<PublishOutboxMessage>(provider =>
            inProcess is null ? provider.GetRequiredService<IBus>().PublishAsync : inProcess.PublishAsync);
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService<OutboxWorker>();
        services.AddHostedService<Cleanup>();

        // An in-memory bus loses what is published before its queue is there; a broker may come later, and gRPC goes on.
        services.Configure<MassTransitHostOptions>(host => host.WaitUntilStarted = options.Transport == TransportKind.InProcess);
        services.AddMassTransit(bus =>
        {
            bus.ConfigureHealthCheckOptions(health => health.MinimalFailureStatus = HealthStatus.Degraded);
            consumers(bus);
            if (options.Transport == TransportKind.InProcess)
            {
                bus.UsingInMemory((context, transport) => AddEndpoint(context, transport, name, _ => { }));
            }
            else
            {
                bus.UsingRabbitMq((context, transport) =>
                {
                    transport.Host(new Uri(options.RabbitMq));
                    transport.DeployTopologyOnly = options.DeployTopologyOnly;
                    AddEndpoint(context, transport, name, endpoint =>
                    {
                        // One reader at a time, also over several instances: order is kept and writers do not collide.
                        var queue = (IRabbitMqReceiveEndpointConfigurator)endpoint;
                        queue.SingleActiveConsumer = true;
                        if (options.QuorumQueues)
                        {
                            queue.SetQuorumQueue();
                        }
                    });
                });
            }
        });
    }

    /// <summary>One queue per service holds all its events: two queues would let two events of one aggregate overtake each other.</summary>
    private static void AddEndpoint<TEndpoint>(
        IBusRegistrationContext context, IBusFactoryConfigurator<TEndpoint> transport, string name, Action<IReceiveEndpointConfigurator> configure)
        where TEndpoint : IReceiveEndpointConfigurator
    {
        // A database that is away or not up to date is no fault of the message: wait with the whole queue, in order.
        // Twenty minutes, below the half hour after which RabbitMQ takes a message back.
        transport.UseMessageRetry(retry =>
        {
            retry.Handle<MessageFailedException>(failure => failure.DatabaseIsAway);
            retry.Interval(240, TimeSpan.FromSeconds(5));
        });
        transport.UseMessageRetry(retry =>
        {
            retry.Ignore<MessageFailedException>(failure => failure.DatabaseIsAway);
            retry.Intervals(50, 200, 1000, 5000);
        });
        transport.UseConsumeFilter(typeof(InboxFilter<>), context);
        transport.ReceiveEndpoint(name, endpoint =>
        {
            endpoint.ConcurrentMessageLimit = 1;

            // Nobody waits for an answer, and a fault would carry the text of the error to the broker.
            endpoint.PublishFaults = false;
            configure(endpoint);
            endpoint.ConfigureConsumers(context);
        });
    }
}
