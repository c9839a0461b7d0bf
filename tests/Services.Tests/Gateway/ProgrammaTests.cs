using System.Text.RegularExpressions;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Host;
using Transferpunt.Host.Commands;
using Transferpunt.Host.Configuration;
using Transferpunt.Host.Demo;
using Transferpunt.Identiteit;

namespace Transferpunt.Tests.Gateway;

public sealed partial class ProgrammaTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("transferpunt-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Alles_in_een_proces_laadt_de_demoregio_een_keer_en_komt_na_een_herstart_terug()
    {
        var counts = new List<(int Woningen, int Casussen, int Plaatsbaar)>();
        for (var start = 0; start < 2; start++)
        {
            await using var host = new EmbeddedHost(new EmbeddedOptions
            {
                DataFolder = _folder,
                Demo = true,
                LoadRegion = true,
                Ports = new Ports(0, 0, 0),
            });
            await host.StartAsync();
            using var http = new HttpClient { BaseAddress = host.RestAddress };
            using var channel = Grpc.Net.Client.GrpcChannel.ForAddress(host.GrpcAddress);
            var invoker = await new DemoPartner(DeelnemersLijst.Demo().Organisaties[0], http, channel).ConnectAsync();
            var woningen = await new WoningService.WoningServiceClient(invoker).ListWoningenAsync(new() { PageSize = 100 });
            var casussen = await new CasusService.CasusServiceClient(invoker).ListCasussenAsync(new() { PageSize = 100 });
            counts.Add((woningen.Woningen.Count, casussen.Casussen.Count, casussen.Casussen.Count(c => c.Status == CasusStatus.Plaatsbaar)));
            Assert.Equal("""{"status":"in orde"}""", await http.GetStringAsync(new Uri("/health", UriKind.Relative)));

            // Loading again by hand changes nothing either.
            await new DemoLoader(host.RestAddress, host.GrpcAddress, TimeProvider.System).LoadAsync(CancellationToken.None);
        }

        Assert.Equal((60, 25, 4), counts[0]);
        Assert.Equal(counts[0], counts[1]);
    }

    [Fact]
    public async Task Een_map_met_andere_gegevens_is_niet_voor_de_demo()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "casus-intake.db"), "echt");
        await using var host = new EmbeddedHost(new EmbeddedOptions { DataFolder = _folder, Demo = true, Ports = new Ports(0, 0, 0) });
        var refusal = await Assert.ThrowsAsync<Refused>(() => host.StartAsync());
        Assert.StartsWith($"De map '{_folder}' bevat andere gegevens", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void De_demo_is_alleen_op_deze_computer_te_bereiken_en_zonder_demo_is_een_eigen_lijst_nodig()
    {
        Assert.Throws<Refused>(() => new EmbeddedHost(new EmbeddedOptions { DataFolder = _folder, Demo = true, BindAddress = "0.0.0.0" }));
        Assert.Throws<Refused>(() => new EmbeddedHost(new EmbeddedOptions { DataFolder = _folder }));
    }

    [Theory]
    [InlineData("dans")]
    [InlineData("migrate", "dans")]
    [InlineData("all", "--dans")]
    [InlineData("all", "--rest-port", "tachtig")]
    [InlineData("all", "demo")]
    public async Task Wat_het_programma_niet_kent_eindigt_met_2(params string[] words) => Assert.Equal(2, await CommandLine.RunAsync(words));

    [Fact]
    public void De_demo_is_elke_keer_gelijk_en_duidelijk_verzonnen()
    {
        var today = new DateOnly(2026, 2, 2);
        var lijst = DeelnemersLijst.Demo();
        var first = new DemoRegion(lijst, today).MaakCasussen();
        var second = new DemoRegion(lijst, today).MaakCasussen();

        Assert.Equal(first.Select(c => c.Aanmelding.ToString()), second.Select(c => c.Aanmelding.ToString()));
        Assert.All(first, c => Assert.Contains("Voorbeeld", c.Aanmelding.Persoon.Naam, StringComparison.Ordinal));
        Assert.All(first, c => Assert.True(IsFictiefBsn(c.Aanmelding.Persoon.Bsn), c.Aanmelding.Persoon.Bsn));
        Assert.Equal(first.Count, first.Select(c => c.Aanmelding.Persoon.Bsn).Distinct().Count());
    }

    [Fact]
    public async Task De_containers_draaien_wat_het_programma_kent()
    {
        var compose = await File.ReadAllTextAsync(Path.Combine(Root(), "docker-compose.yml"));
        string[] known = ["gateway", "identiteit", "migrate, all", .. PlatformService.All.Select(service => service.Name)];
        Assert.Equal(known.Order(), Command().Matches(compose).Select(match => match.Groups[1].Value).Order());
        Assert.All(
            Image().Matches(compose).Select(match => match.Groups[1].Value),
            image => Assert.Contains(image, (string[])["transferpunt", "rabbitmq:4", "mcr.microsoft.com/mssql/server:2022-latest"]));
        foreach (var service in PlatformService.All)
        {
            var ports = new Ports();
            Assert.Contains($"http://{service.Name}:{ports.Of(service)}\n", compose, StringComparison.Ordinal);
            Assert.Contains($"http://{service.Name}:{ports.HealthOf(service)}\n", compose, StringComparison.Ordinal);
        }

        // No secret has a value here.
        Assert.All(Password().Matches(compose), match => Assert.StartsWith("${", match.Groups[1].Value, StringComparison.Ordinal));
    }

    private static bool IsFictiefBsn(string bsn) =>
        bsn.StartsWith("9999", StringComparison.Ordinal) && bsn.Length == 9
        && (bsn.Take(8).Select((c, i) => (c - '0') * (9 - i)).Sum() - (bsn[8] - '0')) % 11 == 0;

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "Transferpunt.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"command: \[([^\]]+)\]")]
    private static partial Regex Command();

    [GeneratedRegex(@"image: (\S+)")]
    private static partial Regex Image();

    [GeneratedRegex("(?:PASSWORD: |PASS: |Password=)\"?([^;\"\\s]+)")]
    private static partial Regex Password();
}
