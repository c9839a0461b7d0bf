using System.Reflection;
using MassTransit;
using Transferpunt.CasusIntake;
using Transferpunt.Contracts.Events;
using Transferpunt.Indicatie;
using Transferpunt.Platform.Messaging;
using Transferpunt.Tests.Support;
using Transferpunt.WerkEnInkomen;
using Transferpunt.Woningaanbod;

namespace Transferpunt.ChainTests.Support;

/// <summary>Whether the books balance: what was stored was sent, what was sent arrived at every reader, once, and nothing else did.</summary>
internal static class Sluitend
{
    private static readonly Dictionary<string, Assembly> Assemblies = new()
    {
        [CasusIntakeHost.Name] = typeof(CasusIntakeHost).Assembly,
        [WoningaanbodHost.Name] = typeof(WoningaanbodHost).Assembly,
        [IndicatieHost.Name] = typeof(IndicatieHost).Assembly,
        [WerkEnInkomenHost.Name] = typeof(WerkEnInkomenHost).Assembly,
    };

    public static async Task ControleerAsync(Losstaand platform)
    {
        await Eventually.TrueAsync(async () => (await OpenstaandAsync(platform.Boeken)).Count == 0, "everything was sent and has arrived", seconds: 60);
        var sent = await AllesUitgaandAsync(platform.Boeken);
        Assert.NotEmpty(sent);
        Assert.Equal(sent.Count, sent.Select(m => m.MessageId).Distinct().Count());

        foreach (var service in Boekhouding.Services)
        {
            var wanted = sent.Where(m => ReadBy(service).Contains(m.Type)).Select(m => m.MessageId).Order().ToList();
            var inbox = (await platform.Boeken.InboxAsync(service)).Order().ToList();
            Assert.True(wanted.SequenceEqual(inbox), $"{service} has {inbox.Count} messages in its inbox instead of {wanted.Count}.");
            Assert.Equal("ok", await platform.Boeken.IntegrityAsync(service));
            Assert.Equal(0, await platform.Boeken.ForeignKeyFaultsAsync(service));
        }

        await platform.Spion.ReadAsync();
        var heard = platform.Spion.Messages.ToList();
        Assert.All(sent, m => Assert.Contains(heard, text => text.Contains(m.MessageId.ToString(), StringComparison.OrdinalIgnoreCase)));
        Assert.All(await platform.Spion.CountAsync(), queue => Assert.True(queue.Value == 0, $"{queue.Value} messages are left in {queue.Key}."));
    }

    /// <summary>The wire names of the events a service has a consumer for.</summary>
    public static IReadOnlySet<string> ReadBy(string service)
    {
        var consumers = Assemblies[service].GetTypes().Where(type => type is { IsClass: true, IsAbstract: false });
        if (service != CasusIntakeHost.Name)
        {
            consumers = consumers.Append(typeof(DeelnameGewijzigdConsumer));
        }

        return consumers.SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IConsumer<>))
            .Select(type => EventTypes.NameOf(type.GenericTypeArguments[0])).ToHashSet();
    }

    private static async Task<List<Uitgaand>> AllesUitgaandAsync(Boekhouding books)
    {
        var all = new List<Uitgaand>();
        foreach (var service in Boekhouding.Services)
        {
            all.AddRange(await books.OutboxAsync(service));
        }

        return all;
    }

    private static async Task<IReadOnlyList<string>> OpenstaandAsync(Boekhouding books)
    {
        var all = await AllesUitgaandAsync(books);
        var open = all.Where(m => !m.Verzonden).Select(m => $"{m.Type} is not sent").ToList();
        foreach (var service in Boekhouding.Services)
        {
            var (types, inbox) = (ReadBy(service), (await books.InboxAsync(service)).ToHashSet());
            open.AddRange(all.Where(m => types.Contains(m.Type) && !inbox.Contains(m.MessageId)).Select(m => $"{m.Type} has not arrived at {service}"));
        }

        return open;
    }
}
