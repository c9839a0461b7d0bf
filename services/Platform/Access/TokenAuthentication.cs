using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Transferpunt.Platform.Access;

/// <summary>Where tokens come from.</summary>
public sealed class TokenOptions
{
    /// <summary>The issuer named in the tokens.</summary>
    public string Issuer { get; set; } = "http://localhost:8080";

    /// <summary>Address of the discovery document; null: below the issuer. Differs when the issuer is reached by another name from within.</summary>
    public string? MetadataAddress { get; set; }
}

/// <summary>Verifies access tokens (RFC 9068): issuer, audience, type, times and an allow-list of algorithms.</summary>
public static class TokenAuthentication
{
    /// <summary>The audience every token must name.</summary>
    public const string Audience = "transferpunt";

    /// <summary>What a caller without a valid token hears.</summary>
    public const string Sentence = "Het toegangstoken ontbreekt, is verlopen of is ongeldig. Vraag een nieuw token aan.";

    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    /// <summary>Adds verification of bearer tokens; each service does it itself, so going around the gateway gains nothing.</summary>
    public static IServiceCollection AddTokenAuthentication(this IServiceCollection services, TokenOptions token)
    {
        ArgumentNullException.ThrowIfNull(token);
        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer();
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TimeProvider>((jwt, clock) =>
        {
            jwt.MetadataAddress = token.MetadataAddress ?? $"{token.Issuer.TrimEnd('/')}/.well-known/openid-configuration";
            // Plain HTTP only where nobody can listen in.
            jwt.RequireHttpsMetadata = !new Uri(jwt.MetadataAddress).IsLoopback && new Uri(token.Issuer) is { IsLoopback: false };
            jwt.BackchannelHttpHandler = new IssuerFromWithin(new Uri(token.Issuer), new Uri(jwt.MetadataAddress));
            jwt.MapInboundClaims = false;
            jwt.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = token.Issuer,
                // Issuers write their address with or without the last slash.
                ValidIssuers = [token.Issuer.TrimEnd('/'), token.Issuer.TrimEnd('/') + "/"],
                ValidAudience = Audience,
                ValidTypes = ["at+jwt"],
                ValidAlgorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256],
                NameClaimType = "sub",
                RoleClaimType = "rol",
                LifetimeValidator = (notBefore, expires, _, _) =>
                {
                    var now = clock.GetUtcNow().UtcDateTime;
                    return expires is not null && now < expires + Skew && (notBefore is null || notBefore <= now + Skew);
                },
            };
        });
        return services;
    }
}
