using System.Globalization;
using MassTransit;
using Transferpunt.ChainTests.Support;
using Transferpunt.Contracts.Events;
using Transferpunt.Contracts.Events.Indicatie;
using Transferpunt.Contracts.Events.WerkEnInkomen;
using Transferpunt.Contracts.Events.Woningaanbod;
using Transferpunt.Tests.Support;

namespace Transferpunt.ChainTests;

/// <summary>Scenario M with every part in a process of its own and RabbitMQ between them.</summary>
public sealed class LosstaandTests(Losstaand platform) : IClassFixture<Losstaand>
{
    [Fact]
    public async Task Scenario_M_slaagt_met_losse_processen_over_RabbitMQ()
    {
        var run = await platform.EersteVerloopAsync();

        Assert.Equal(2, run.VerhuisdatumVersie);
        Assert.Null(platform.Fallen());
    }

    [Fact]
    public async Task Elke_gebeurtenis_komt_bij_elke_lezer_precies_een_keer_aan()
    {
        await platform.EersteVerloopAsync();

        await Sluitend.ControleerAsync(platform);
    }

    [Fact]
    public async Task Nergens_in_uitvoer_berichten_adressen_of_fouten_staan_persoonsgegevens()
    {
        var run = await platform.EersteVerloopAsync();
        await platform.Spion.ReadAsync();
        var written = platform.Output.Select(line => (Waar: $"output of {line.Wie}", line.Regel))
            .Concat(platform.Spion.Messages.Select(message => (Waar: "a message on the broker", Regel: message)))
            .Concat(platform.Gezien.Select(text => (Waar: "an address or an error", Regel: text))).ToList();

        // That nothing is found proves something only when the search would find what is there.
        Assert.Contains(written, line => line.Waar.StartsWith("output", StringComparison.Ordinal) && line.Regel.Contains("info:", StringComparison.Ordinal));
        Assert.Contains(platform.Spion.Messages, message => message.Contains(run.Casusnummer, StringComparison.Ordinal));
        Assert.Contains(platform.Gezien, text => text.Contains(run.Casusnummer, StringComparison.Ordinal));
        foreach (var secret in Secrets())
        {
            var (where, line) = written.FirstOrDefault(l => l.Regel.Contains(secret, StringComparison.OrdinalIgnoreCase));
            Assert.True(line is null, $"'{secret}' stands in {where}: {line}");
        }
    }

    [Fact]
    public async Task Een_oudere_verhuisdatum_die_nog_eens_komt_verandert_niets()
    {
        var run = await platform.EersteVerloopAsync();
        await Sluitend.ControleerAsync(platform);
        var old = (await platform.Boeken.OutboxAsync("woningaanbod"))
            .First(m => m.Key == run.Casusnummer && m.Type == EventTypes.NameOf(typeof(VerhuisdatumGewijzigd)));
        var before = await StandAsync();
        await FollowedOncePerDateAsync(run.Casusnummer);

        var bus = Bus.Factory.CreateUsingRabbitMq(rabbit => rabbit.Host(platform.Broker.Address));
        await bus.StartAsync();
        var @event = old.Event();
        var newId = Guid.NewGuid();
        await bus.Publish(@event, @event.GetType(), context => context.MessageId = old.MessageId);
        await bus.Publish(@event, @event.GetType(), context => context.MessageId = newId);
        await bus.StopAsync();

        // A queue keeps its order: when the second has been handled, so has the first.
        var readers = Boekhouding.Services.Where(service => Sluitend.ReadBy(service).Contains(old.Type)).ToList();
        Assert.Equal(["casus-intake", "indicatie", "werk-en-inkomen"], readers.Order());
        await Eventually.TrueAsync(
            async () => (await Task.WhenAll(readers.Select(platform.Boeken.InboxAsync))).All(inbox => inbox.Contains(newId)),
            "every reader has handled the old message");
        Assert.Equal(before, await StandAsync());
        Assert.All(await platform.Spion.CountAsync(), queue => Assert.True(queue.Value == 0, $"{queue.Value} messages are left in {queue.Key}."));
        foreach (var reader in readers)
        {
            await platform.Boeken.ForgetAsync(reader, newId);
        }
    }

    private async Task FollowedOncePerDateAsync(string casusnummer)
    {
        foreach (var (service, type) in new[] { ("indicatie", typeof(OvergangGepland)), ("werk-en-inkomen", typeof(UitkeringGepland)) })
        {
            var events = await platform.Boeken.OutboxAsync(service);
            Assert.Equal(2, events.Count(m => m.Key == casusnummer && m.Type == EventTypes.NameOf(type)));
        }
    }

    private static IEnumerable<string> Secrets()
    {
        var person = Ooggetuige.Herkenbaar;
        return person.Naam.Split(' ', '-')
            .Concat([person.Bsn, person.Telefoon, person.Telefoon[1..], person.Email])
            .Concat(((string[])["yyyy-MM-dd", "dd-MM-yyyy", "yyyyMMdd", "MM/dd/yyyy", "dd/MM/yyyy"])
                .Select(format => person.Geboortedatum.ToString(format, CultureInfo.InvariantCulture)));
    }

    private async Task<string> StandAsync()
    {
        var parts = await Task.WhenAll(Boekhouding.Services.Select(platform.Boeken.StandAsync));
        return string.Join('\n', parts);
    }
}
