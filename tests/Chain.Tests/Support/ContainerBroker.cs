using Testcontainers.RabbitMq;

namespace Transferpunt.ChainTests.Support;

/// <summary>RabbitMQ in a container, where an engine answers and the image is there or can be pulled.</summary>
internal sealed class ContainerBroker : Broker
{
    public const string Image = "rabbitmq:4.1-alpine";

    // Fixed, because an engine gives a restarted container another free port.
    private readonly int _port = FreePort();
    private readonly RabbitMqContainer _container;

    private ContainerBroker() =>
        _container = new RabbitMqBuilder(Image).WithUsername("guest").WithPassword("guest").WithPortBinding(_port, 5672).Build();

    public override Uri Address => new($"amqp://guest:guest@127.0.0.1:{_port}/");

    public static async Task<Broker?> TryStartAsync()
    {
        if (!File.Exists("/var/run/docker.sock") && Environment.GetEnvironmentVariable("DOCKER_HOST") is null)
        {
            return null;
        }

        ContainerBroker? broker = null;
        try
        {
            broker = new ContainerBroker();
            await broker.StartAsync();
            return broker;
        }
        catch (Exception error)
        {
            Console.Error.WriteLine($"No RabbitMQ in a container: {error.GetType().Name}: {error.Message}");
            if (broker is not null)
            {
                await broker.DisposeAsync();
            }

            return null;
        }
    }

    public override async Task StartAsync()
    {
        await _container.StartAsync();
        await WaitUntilItAnswersAsync();
    }

    public override Task StopAsync() => _container.StopAsync();

    public override async Task KillAsync()
    {
        // The whole container ends with its first process.
        await _container.ExecAsync(["sh", "-c", "kill -9 -1"]);
        await _container.StopAsync();
    }

    public override ValueTask DisposeAsync() => _container.DisposeAsync();
}
