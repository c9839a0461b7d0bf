using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Gateway;

namespace Transferpunt.Tests.Gateway;

public sealed class GrenzenTests
{
    private const int TeGroot = (4 * 1024 * 1024) + 1024;

    [Fact]
    public async Task Een_te_groot_bericht_wordt_geweigerd_ook_als_de_lengte_vooraf_onbekend_is()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var client = fixture.Rest(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder));
        using var content = new StringContent($$"""{"gemeenteVanHerkomst":"{{new string('x', TeGroot)}}"}""", null, "application/json");
        using var answer = await client.PostAsync("/v1/casussen", content);
        Assert.Equal("BERICHT_TE_GROOT", (await Antwoord.ProbleemAsync(answer, 413)).GetProperty("code").GetString());

        // gRPC does not say beforehand how long a message is: the gateway or the service stops it, whichever sees it first.
        var casussen = new CasusService.CasusServiceClient(fixture.Grpc(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder)));
        var error = await Assert.ThrowsAsync<RpcException>(
            async () => await casussen.MeldCasusAanAsync(new() { GemeenteVanHerkomst = new string('x', TeGroot) }));
        Assert.Equal(StatusCode.ResourceExhausted, error.StatusCode);
        Assert.Equal("Het bericht is te groot. Verdeel het over meer berichten.", error.Status.Detail);
    }

    [Fact]
    public async Task Een_stroom_mag_langer_zijn_dan_een_bericht_maar_elk_bericht_niet()
    {
        await using var fixture = await GatewayFixture.StartAsync();
        var woningen = new WoningService.WoningServiceClient(fixture.Grpc(fixture.Token(Rol.Corporatie, GatewayFixture.Corporatie)));

        using var stream = woningen.PubliceerWoningen();
        const int count = 6;
        for (var i = 0; i < count; i++)
        {
            await stream.RequestStream.WriteAsync(new() { Woning = new() { ExternId = $"W{i}", Omschrijving = new string('x', 1024 * 1024) } });
        }

        await stream.RequestStream.CompleteAsync();
        Assert.Equal(count, (await stream).Ontvangen);

        using var tooLarge = woningen.PubliceerWoningen();
        await Antwoord.WeigeringAsync(StatusCode.ResourceExhausted, null, async () =>
        {
            await tooLarge.RequestStream.WriteAsync(new() { Woning = new() { Omschrijving = new string('x', TeGroot) } });
            await tooLarge.RequestStream.CompleteAsync();
            await tooLarge;
        });
    }

    [Fact]
    public async Task Wie_te_veel_vraagt_raakt_alleen_de_eigen_organisatie()
    {
        await using var fixture = await GatewayFixture.StartAsync(options =>
        {
            options.Limits.Burst = 3;
            options.Limits.RequestsPerSecond = 1;
        });
        var busy = fixture.Rest(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder));
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 10; i++)
        {
            using var answer = await busy.GetAsync("/v1/casussen");
            statuses.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal("TE_VEEL_VERZOEKEN", (await Antwoord.ProbleemAsync(answer, 429)).GetProperty("code").GetString());
                Assert.True(answer.Headers.RetryAfter?.Delta >= TimeSpan.FromSeconds(1));
            }
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], statuses.Take(3));
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);

        // Another token of the same organisation does not help, also not over gRPC; another organisation notices nothing.
        var sameOrganisation = new CasusService.CasusServiceClient(
            fixture.Grpc(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder, "iemand-anders")));
        await Antwoord.WeigeringAsync(StatusCode.ResourceExhausted, "TE_VEEL_VERZOEKEN", async () =>
        {
            for (var i = 0; i < 10; i++)
            {
                await sameOrganisation.ListCasussenAsync(new());
            }
        });
        using var other = await fixture.Rest(fixture.Token(Rol.Corporatie, GatewayFixture.Corporatie)).GetAsync("/v1/casussen");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Meer_tegelijk_dan_mag_wordt_geweigerd_en_wat_te_lang_duurt_afgebroken()
    {
        var reached = new TaskCompletionSource();
        await using var slow = SlowService(reached);
        await slow.StartAsync();
        await using var fixture = await GatewayFixture.StartAsync(options =>
        {
            options.Services["casus-intake"] = new ServiceAddress { Address = slow.Urls.Single() };
            options.Limits.Concurrent = 1;
            options.Limits.CallTimeout = TimeSpan.FromSeconds(2);
        });
        var client = fixture.Rest(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder));

        var first = client.GetAsync("/v1/casussen");
        await reached.Task.WaitAsync(TimeSpan.FromSeconds(20));
        using var second = await client.GetAsync("/v1/casussen");
        await Antwoord.ProbleemAsync(second, 429);

        using var timedOut = await first;
        Assert.Equal("TE_LANG", (await Antwoord.ProbleemAsync(timedOut, 504)).GetProperty("code").GetString());
        var casussen = new CasusService.CasusServiceClient(fixture.Grpc(fixture.Token(Rol.Zorgaanbieder, GatewayFixture.Zorgaanbieder)));
        await Antwoord.WeigeringAsync(StatusCode.DeadlineExceeded, "TE_LANG", async () => await casussen.ListCasussenAsync(new()));
    }

    private static WebApplication SlowService(TaskCompletionSource reached)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(async context =>
        {
            reached.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        return app;
    }
}
