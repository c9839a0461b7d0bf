using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Transferpunt.Identiteit;

/// <summary>
/// Fills the store from the list before the first request, and clears spent codes every hour.
/// The store starts empty each time: nothing in it outlives the process, and the list is the only truth.
/// </summary>
internal sealed class ClientRegistration(
    IServiceScopeFactory scopes, IdentiteitOptions options, DeelnemersLijst lijst, ILogger<ClientRegistration> log)
    : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<IdentiteitDbContext>().Database;
        await database.EnsureDeletedAsync(cancellationToken);
        await database.EnsureCreatedAsync(cancellationToken);

        var applications = scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>();
        foreach (var client in Systemen().Concat(Publiek()))
        {
            await applications.CreateAsync(client, cancellationToken);
        }

        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), options.Clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var tokens = scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>();
                await tokens.PruneAsync(options.Clock.GetUtcNow().AddHours(-1), stoppingToken);
            }
            catch (Exception fout) when (fout is not OperationCanceledException)
            {
                // Tidying up may wait an hour; it must not take the logins down with it.
                log.LogWarning("Spent codes could not be cleared: {Type}", fout.GetType().Name);
            }
        }
    }

    private IEnumerable<OpenIddictApplicationDescriptor> Systemen() => lijst.Organisaties
        .Select(organisatie => new ClientGegevens(organisatie.ClientId, organisatie.ClientSecret))
        .Concat(lijst.Diensten)
        .Append(lijst.Beheer)
        .Select(client => new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientSecret = client.ClientSecret,
            ClientType = ClientTypes.Confidential,
            Permissions =
            {
                Permissions.Endpoints.Token,
                Permissions.GrantTypes.ClientCredentials,
                Permissions.Prefixes.Scope + OpenIdServer.Scope,
            },
        });

    private IEnumerable<OpenIddictApplicationDescriptor> Publiek()
    {
        yield return Publiek(lijst.Webclient, ApplicationTypes.Web);
        if (lijst.Scenarioclient is { } scenario)
        {
            yield return Publiek(scenario, ApplicationTypes.Native);
        }
    }

    private OpenIddictApplicationDescriptor Publiek(PubliekeClient client, string applicationType)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            ClientType = ClientTypes.Public,
            ApplicationType = applicationType,
            ConsentType = ConsentTypes.Implicit,
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile,
                Permissions.Prefixes.Scope + OpenIdServer.Scope,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        descriptor.RedirectUris.UnionWith(client.RedirectUris.Select(Absoluut));
        descriptor.PostLogoutRedirectUris.UnionWith((client.PostLogoutRedirectUris ?? []).Select(Absoluut));
        return descriptor;
    }

    private Uri Absoluut(string adres) => new(adres.StartsWith('/') ? options.Issuer + adres : adres);
}
