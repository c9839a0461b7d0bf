using Grpc.Core;
using Grpc.Net.Client;
using Transferpunt.Contracts.CasusIntake.V1;
using Transferpunt.Contracts.Woningaanbod.V1;
using Transferpunt.Identiteit;
using Transferpunt.Platform.Access;
using Transferpunt.Platform.Hosting;

namespace Transferpunt.Host.Demo;

/// <summary>Loads the demo region through the gateway, by the same calls partners make. Loading it again changes nothing.</summary>
internal sealed class DemoLoader(Uri rest, Uri grpc, TimeProvider clock)
{
    private const int AtTheSameTime = 4;

    /// <summary>Loads what is not there yet.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        var lijst = DeelnemersLijst.Demo();
        var region = new DemoRegion(lijst, clock.Today());
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = !rest.IsLoopback }) { BaseAddress = rest };
        using var channel = GrpcChannel.ForAddress(
            grpc, new GrpcChannelOptions { HttpHandler = new SocketsHttpHandler { UseProxy = !grpc.IsLoopback }, DisposeHttpClient = true });
        var partners = lijst.Organisaties.ToDictionary(o => o.Oin, o => new DemoPartner(o, http, channel));
        var regie = partners.Values.First(partner => partner.Deelnemer.Rol == "regie");

        await RegisterAsync(lijst, regie, cancellationToken);
        await Task.WhenAll(partners.Values.Where(partner => partner.Deelnemer.Rol == "corporatie")
            .Select(partner => PublishAsync(region, partner, cancellationToken)));

        // One after another: the order of aanmelding is the order of waiting.
        var casussen = new List<DemoCasusLoader>();
        foreach (var casus in region.MaakCasussen())
        {
            if (await ReportAsync(casus, partners[casus.Zorgaanbieder.Oin], cancellationToken) is not { } casusnummer)
            {
                // Loaded on another day: the dates in it differ, so this is not the same request. It is there; leave it.
                return;
            }

            casussen.Add(new DemoCasusLoader(region, casus, casusnummer, partners, regie));
        }

        await Parallel.ForEachAsync(
            casussen,
            new ParallelOptions { MaxDegreeOfParallelism = AtTheSameTime, CancellationToken = cancellationToken },
            async (casus, token) => await casus.PrepareAsync(token));
        await DemoTafel.DecideAsync(regie, casussen, clock.Today(), cancellationToken);
    }

    private static async Task RegisterAsync(DeelnemersLijst lijst, DemoPartner regie, CancellationToken cancellationToken)
    {
        var organisaties = new OrganisatieService.OrganisatieServiceClient(await regie.ConnectAsync());
        foreach (var deelnemer in lijst.Organisaties)
        {
            var request = new RegistreerOrganisatieRequest
            {
                VerzoekId = DemoId.Of("organisatie", deelnemer.Oin),
                Organisatie = new()
                {
                    Oin = deelnemer.Oin,
                    Naam = deelnemer.Naam,
                    Rol = Rollen.FromCode(deelnemer.Rol) ?? throw new InvalidDataException($"Onbekende rol: {deelnemer.Rol}."),
                    Gemeenten = { deelnemer.Gemeenten },
                },
            };
            await organisaties.RegistreerOrganisatieAsync(request, cancellationToken: cancellationToken);
        }
    }

    private static async Task PublishAsync(DemoRegion region, DemoPartner corporatie, CancellationToken cancellationToken)
    {
        var woningen = new WoningService.WoningServiceClient(await corporatie.ConnectAsync());
        using var call = woningen.PubliceerWoningen(cancellationToken: cancellationToken);
        foreach (var woning in region.MaakWoningen(corporatie.Deelnemer))
        {
            await call.RequestStream.WriteAsync(new() { Woning = woning }, cancellationToken);
        }

        await call.RequestStream.CompleteAsync();
        var answer = await call;
        if (answer.Geweigerd > 0)
        {
            var faults = answer.Uitkomsten.SelectMany(item => item.Fouten.Select(fault => $"{item.ExternId} {fault.Veld}: {fault.Zin}"));
            throw new InvalidDataException($"De demowoningen zijn geweigerd: {string.Join(' ', faults)}");
        }
    }

    private static async Task<string?> ReportAsync(DemoCasus casus, DemoPartner zorgaanbieder, CancellationToken cancellationToken)
    {
        var casussen = new CasusService.CasusServiceClient(await zorgaanbieder.ConnectAsync());
        try
        {
            return (await casussen.MeldCasusAanAsync(casus.Aanmelding, cancellationToken: cancellationToken)).Casusnummer;
        }
        catch (RpcException error) when (error.StatusCode == StatusCode.AlreadyExists)
        {
            return null;
        }
    }
}
