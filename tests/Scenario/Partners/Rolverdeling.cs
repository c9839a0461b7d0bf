using Grpc.Net.Client;

namespace Transferpunt.Scenario.Partners;

/// <summary>Everyone who plays a part, each with own credentials.</summary>
internal sealed class Rolverdeling : IDisposable
{
    private readonly List<IDisposable> _open = [];
    private readonly GrpcChannel _channel;
    private readonly HttpClient _http;
    private readonly Inlogserver _login;

    private Rolverdeling(ScenarioOptions options, Deelnemers deelnemers, Inlogserver login)
    {
        _login = login;
        _channel = GrpcKanaal.Open(options.Grpc, options.Meekijken);
        _http = new HttpClient(new Meekijker(options.Meekijken, new SocketsHttpHandler())) { BaseAddress = options.Rest };
        _open.AddRange([_channel, _http]);
        Deelnemers = deelnemers;
        Regie = Organisatie(deelnemers.Van("regie"));
        Zorgaanbieder = Organisatie(deelnemers.Van("zorgaanbieder"));
        AndereZorgaanbieder = Organisatie(deelnemers.Van("zorgaanbieder", 1));
        Corporatie = Organisatie(deelnemers.Van("corporatie"));
        TweedeCorporatie = Organisatie(deelnemers.Van("corporatie", 1));
        Toegang = Organisatie(deelnemers.Van("toegang"));
        WerkEnInkomen = Organisatie(deelnemers.Van("wi"));
        Client = Persoon(deelnemers);
    }

    public Deelnemers Deelnemers { get; }

    public Partner Regie { get; }

    public Partner Zorgaanbieder { get; }

    public Partner AndereZorgaanbieder { get; }

    /// <summary>Publishes by gRPC; its woning is the one that is let.</summary>
    public Partner Corporatie { get; }

    /// <summary>Publishes in the VERA shape.</summary>
    public Partner TweedeCorporatie { get; }

    public Partner Toegang { get; }

    public Partner WerkEnInkomen { get; }

    public Partner Client { get; }

    public static async Task<Rolverdeling> OpenAsync(ScenarioOptions options, CancellationToken cancellationToken)
    {
        var deelnemers = Deelnemers.Lees(options.ClientsFile);
        return new Rolverdeling(options, deelnemers, await Inlogserver.OntdekAsync(options.Rest, cancellationToken));
    }

    public void Dispose() => _open.ForEach(open => open.Dispose());

    private Partner Organisatie(Deelnemer deelnemer) =>
        New(deelnemer.Naam, deelnemer.Oin, new Tokens(cancellation => _login.TokenVoorSysteemAsync(deelnemer, cancellation)));

    private Partner Persoon(Deelnemers deelnemers)
    {
        var persoon = deelnemers.Personen.FirstOrDefault(p => p.Rol == "client")
            ?? throw new ScenarioMisluktException("De deelnemerslijst heeft niemand met rol client.");
        var clientId = deelnemers.Scenarioclient?.ClientId ?? "transferpunt-scenario";
        return New("de cliënt", "", new Tokens(cancellation => _login.TokenVoorPersoonAsync(persoon, clientId, cancellation)));
    }

    private Partner New(string naam, string oin, Tokens tokens)
    {
        _open.Add(tokens);
        return new Partner(naam, oin, _channel.Met(tokens), new RestKanaal(_http, tokens));
    }
}
