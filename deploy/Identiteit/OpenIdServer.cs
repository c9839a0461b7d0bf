using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Transferpunt.Identiteit;

/// <summary>The settings of OpenIddict: which flows exist and what their tokens look like.</summary>
internal static class OpenIdServer
{
    public const string Scope = "transferpunt";

    private static readonly TimeSpan AccessTokenLifetime = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(2);

    public static void AddOpenIdServer(
        this IServiceCollection services, IdentiteitOptions options, Deelnemers deelnemers, RsaSecurityKey signingKey)
    {
        var store = $"Data Source={Path.Combine(options.DataFolder, "identiteit.db")}";
        services.AddDbContext<IdentiteitDbContext>(context => context.UseSqlite(store).UseOpenIddict());
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<IdentiteitDbContext>())
            .AddServer(server =>
            {
                server.SetIssuer(options.IssuerUri)
                    .SetAuthorizationEndpointUris("connect/authorize")
                    .SetTokenEndpointUris("connect/token")
                    .SetEndSessionEndpointUris("connect/logout")
                    .SetJsonWebKeySetEndpointUris(".well-known/jwks")
                    .AllowClientCredentialsFlow()
                    .AllowAuthorizationCodeFlow()
                    .RequireProofKeyForCodeExchange()
                    .RegisterScopes(Scopes.Profile, Scope)
                    .RegisterClaims("rol", "oin")
                    .SetAccessTokenLifetime(AccessTokenLifetime)
                    .SetIdentityTokenLifetime(AccessTokenLifetime)
                    .SetAuthorizationCodeLifetime(CodeLifetime)
                    .DisableAccessTokenEncryption()
                    .DisableAuthorizationStorage()
                    .AddSigningKey(signingKey)
                    // Encrypts the codes only; after a restart the store has forgotten those anyway.
                    .AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));

                server.Configure(settings =>
                {
                    // "plain" proves nothing, and form_post needs a script that the pages' policy forbids.
                    settings.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain);
                    settings.ResponseModes.Remove(ResponseModes.FormPost);
                    settings.ResponseModes.Remove(ResponseModes.Fragment);
                });

                server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseInlineHandler(context =>
                {
                    if (context.Request.IsClientCredentialsGrantType())
                    {
                        context.SignIn(deelnemers.TokenVoorSysteem(context.ClientId!, context.Request.GetScopes()));
                    }

                    return default;
                }));

                // Services verify access tokens by signature alone, so a row for each would only fill the disk.
                server.AddEventHandler<GenerateTokenContext>(handler => handler
                    .SetOrder(int.MinValue)
                    .UseInlineHandler(context =>
                    {
                        context.CreateTokenEntry &= context.TokenType == TokenTypeIdentifiers.Private.AuthorizationCode;
                        return default;
                    }));

                var web = server.UseAspNetCore()
                    .EnableAuthorizationEndpointPassthrough()
                    .EnableEndSessionEndpointPassthrough()
                    .EnableStatusCodePagesIntegration();
                if (options.IssuerUri.Scheme == Uri.UriSchemeHttp)
                {
                    web.DisableTransportSecurityRequirement();
                }
            });
    }
}
