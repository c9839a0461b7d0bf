using System.Net;
using System.Net.Sockets;

namespace Transferpunt.ChainTests.Support;

/// <summary>A real RabbitMQ: the one that is named in the environment, one in a container, or the distribution's own.</summary>
public abstract class Broker : IAsyncDisposable
{
    /// <summary>Names a broker that is running already.</summary>
    public const string Variable = "TRANSFERPUNT_TEST_RABBITMQ";

    /// <summary>Address with user and password.</summary>
    public abstract Uri Address { get; }

    /// <summary>Chooses and starts one.</summary>
    /// <param name="stoppable">The test stops it on the way, so somebody else's broker will not do.</param>
    public static async Task<Broker> StartAsync(bool stoppable = false)
    {
        if (!stoppable && Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
        {
            return new GivenBroker(new Uri(given));
        }

        if (await ContainerBroker.TryStartAsync() is { } container)
        {
            return container;
        }

        if (!DistributionBroker.IsInstalled)
        {
            throw new InvalidOperationException(
                "These tests need RabbitMQ. Install the package rabbitmq-server, or start a container engine that has or may "
                + $"pull the image {ContainerBroker.Image}, or put the address of a running broker in {Variable}.");
        }

        var broker = new DistributionBroker();
        try
        {
            await broker.StartAsync();
            return broker;
        }
        catch
        {
            await broker.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts it again, on the same address and with what it had stored.</summary>
    public abstract Task StartAsync();

    /// <summary>Stops it in an orderly way.</summary>
    public abstract Task StopAsync();

    /// <summary>Ends it at once, as a power cut would.</summary>
    public abstract Task KillAsync();

    public abstract ValueTask DisposeAsync();

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until it really speaks AMQP, not only until the port is open.</summary>
    protected async Task WaitUntilItAnswersAsync()
    {
        var factory = new RabbitMQ.Client.ConnectionFactory { Uri = Address };
        await Transferpunt.Tests.Support.Eventually.TrueAsync(
            async () =>
            {
                try
                {
                    await using var connection = await factory.CreateConnectionAsync();
                    return true;
                }
                catch (RabbitMQ.Client.Exceptions.BrokerUnreachableException)
                {
                    return false;
                }
            },
            "the broker answers",
            seconds: 60);
    }

    private sealed class GivenBroker(Uri address) : Broker
    {
        public override Uri Address => address;

        public override Task StartAsync() => throw NotOurs();

        public override Task StopAsync() => throw NotOurs();

        public override Task KillAsync() => throw NotOurs();

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private static InvalidOperationException NotOurs() => new("A broker that was started by someone else is not stopped by a test.");
    }
}
