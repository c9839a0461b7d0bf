using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Access;

namespace Transferpunt.Tests.Support;

/// <summary>Issues tokens as an organisation's own issuer would; in production the issuer is not ours.</summary>
public sealed class TestIssuer(TimeProvider clock)
{
    public const string Issuer = "https://issuer.test";

    private static readonly RsaSecurityKey Key = new(RSA.Create(2048)) { KeyId = "test" };

    public static RsaSecurityKey SigningKey => Key;

    public string Token(Rol rol, string? oin, string? subject = null, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claims = new List<Claim> { new("sub", subject ?? $"sub-{oin}"), new("client_id", $"client-{oin}"), new("rol", Rollen.CodeOf(rol)) };
        if (oin is not null)
        {
            claims.Add(new("oin", oin));
        }

        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = TokenAuthentication.Audience,
            Subject = new ClaimsIdentity(claims),
            TokenType = "at+jwt",
            IssuedAt = now,
            NotBefore = now,
            Expires = now.AddMinutes(10),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    /// <summary>Makes a host trust this issuer without a network.</summary>
    public static void Trust(IServiceCollection services) =>
        services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, jwt =>
        {
            var configuration = new OpenIdConnectConfiguration { Issuer = Issuer };
            configuration.SigningKeys.Add(Key);
            jwt.ConfigurationManager = new StaticConfigurationManager<OpenIdConnectConfiguration>(configuration);
        });
}
