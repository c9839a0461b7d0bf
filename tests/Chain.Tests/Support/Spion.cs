using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using MassTransit;
using RabbitMQ.Client;
using Transferpunt.Contracts.Events;

namespace Transferpunt.ChainTests.Support;

/// <summary>Hears every event on the broker through a queue of its own, bound to all exchanges of the contract.</summary>
internal sealed class Spion
{
    private const string Queue = "spion";

    private static readonly string[] Services = ["casus-intake", "woningaanbod", "indicatie", "werk-en-inkomen"];

    private readonly ConnectionFactory _factory;

    private Spion(Uri broker) => _factory = new ConnectionFactory { Uri = broker };

    /// <summary>Body and headers as text, one per delivered message.</summary>
    public ConcurrentQueue<string> Messages { get; } = [];

    public static async Task<Spion> StartAsync(Uri broker)
    {
        var spy = new Spion(broker);
        await using var connection = await spy._factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();

        // A broker that ran before may still hold queues of services that are gone.
        foreach (var queue in Services.SelectMany(s => (string[])[s, s + "_error", s + "_skipped"]).Append(Queue))
        {
            await channel.QueueDeleteAsync(queue);
        }

        await channel.QueueDeclareAsync(Queue, durable: true, exclusive: false, autoDelete: false);
        foreach (var exchange in EventTypes.All.Select(type => type.GetCustomAttribute<EntityNameAttribute>()!.EntityName))
        {
            await channel.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true);
            await channel.QueueBindAsync(Queue, exchange, "");
        }

        return spy;
    }

    /// <summary>Takes what has arrived since the last time.</summary>
    public async Task ReadAsync()
    {
        await using var connection = await _factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        while (await channel.BasicGetAsync(Queue, autoAck: true) is { } message)
        {
            var headers = message.BasicProperties.Headers?.Select(h => $"{h.Key}={(h.Value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : h.Value)}");
            Messages.Enqueue($"{message.RoutingKey} {string.Join(' ', headers ?? [])} {Encoding.UTF8.GetString(message.Body.Span)}");
        }
    }

    /// <summary>How many messages wait for each service, and how many it gave up.</summary>
    public async Task<IReadOnlyDictionary<string, uint>> CountAsync()
    {
        await using var connection = await _factory.CreateConnectionAsync();
        var counts = new Dictionary<string, uint>();
        foreach (var queue in Services.SelectMany(s => (string[])[s, s + "_error", s + "_skipped"]))
        {
            // Asking for a queue that is not there closes the channel.
            await using var channel = await connection.CreateChannelAsync();
            try
            {
                counts[queue] = (await channel.QueueDeclarePassiveAsync(queue)).MessageCount;
            }
            catch (RabbitMQ.Client.Exceptions.OperationInterruptedException)
            {
                counts[queue] = 0;
            }
        }

        return counts;
    }
}
