using System.Text;
using RabbitMQ.Client;
using Transferpunt.ChainTests.Support;

namespace Transferpunt.ChainTests;

/// <summary>The other tests lean on a broker that can be stopped and keeps what it confirmed.</summary>
public sealed class BrokerTests
{
    [Fact]
    public async Task Een_broker_die_omvalt_heeft_na_een_herstart_alles_nog()
    {
        await using var broker = await Broker.StartAsync(stoppable: true);
        await PublishAsync(broker, "een");
        await broker.KillAsync();
        await broker.StartAsync();
        await PublishAsync(broker, "twee");
        await broker.StopAsync();
        await broker.StartAsync();

        Assert.Equal(["een", "twee"], await ReadAllAsync(broker));
    }

    private static async Task PublishAsync(Broker broker, string text)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync(new CreateChannelOptions(true, true));
        await channel.QueueDeclareAsync("proef", durable: true, exclusive: false, autoDelete: false);
        await channel.BasicPublishAsync("", "proef", true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(text));
    }

    private static async Task<List<string>> ReadAllAsync(Broker broker)
    {
        await using var connection = await new ConnectionFactory { Uri = broker.Address }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var texts = new List<string>();
        while (await channel.BasicGetAsync("proef", autoAck: true) is { } message)
        {
            texts.Add(Encoding.UTF8.GetString(message.Body.Span));
        }

        return texts;
    }
}
