using Grpc.Core;
using Microsoft.EntityFrameworkCore;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Tests.Support;
using Transferpunt.Woningaanbod;
using Transferpunt.Woningaanbod.Persistence;
using static Transferpunt.Tests.Woningaanbod.Casussen;
using static Transferpunt.Tests.Woningaanbod.Voorbeeld;

namespace Transferpunt.Tests.Woningaanbod;

/// <summary>Of a hundred who are first, one is.</summary>
public sealed class GelijktijdigTests : IAsyncLifetime
{
    private const int Aantal = 100;

    private ServiceFixture _fixture = null!;

    public async Task InitializeAsync() => _fixture = await ServiceFixture.StartAsync(WoningaanbodHost.Build);

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Honderd_voordrachten_voor_een_woning_geven_er_precies_een()
    {
        var woning = await _fixture.PubliceerAsync();
        var casussen = Enumerable.Range(1, Aantal).Select(nummer => $"TP-2026-{nummer:000000}").ToList();
        await _fixture.MeldAsync([.. casussen.Select(Casus)]);

        await EenSlaagtAsync(casussen.Select(casus => (casus, woning)));
    }

    [Fact]
    public async Task Honderd_voordrachten_voor_een_casus_geven_er_precies_een()
    {
        var woningen = new List<string>();
        for (var nummer = 0; nummer < Aantal; nummer++)
        {
            woningen.Add(await _fixture.PubliceerAsync(Woning($"W-{nummer}")));
        }

        await _fixture.MeldAsync(Casus("TP-2026-000001"));

        await EenSlaagtAsync(woningen.Select(woning => ("TP-2026-000001", woning)));
    }

    private async Task EenSlaagtAsync(IEnumerable<(string Casus, string Woning)> paren)
    {
        var client = new VoordrachtService.VoordrachtServiceClient(_fixture.As(Rol.Regie, Regie));
        var uitkomsten = await Task.WhenAll(paren.Select(async paar =>
        {
            try
            {
                await client.DraagVoorAsync(new DraagVoorRequest { VerzoekId = NieuwId(), Casusnummer = paar.Casus, WoningId = paar.Woning });
                return StatusCode.OK;
            }
            catch (RpcException fout)
            {
                return fout.StatusCode;
            }
        }));

        Assert.Equal(1, uitkomsten.Count(u => u == StatusCode.OK));
        Assert.All(uitkomsten.Where(u => u != StatusCode.OK), u => Assert.Contains(u, new[] { StatusCode.Aborted, StatusCode.FailedPrecondition }));
        Assert.Equal(1, await _fixture.ReadAsync<WoningaanbodDbContext, int>(db => db.Voordrachten.CountAsync()));
        Assert.Equal(1, await _fixture.ReadAsync<WoningaanbodDbContext, int>(db => db.Outbox.CountAsync()));
    }
}
