using System.Security.Claims;
using System.Security.Cryptography;
using Google.Rpc;
using Grpc.Core;
using Microsoft.IdentityModel.Tokens;
using Transferpunt.Contracts.Indicatie.V1;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Indicatie;
using Transferpunt.Tests.Support;

namespace Transferpunt.Tests.Platform;

/// <summary>A service verifies tokens itself: reaching it around the gateway gains nothing.</summary>
public sealed class TokenTests : IAsyncLifetime
{
    private const string Oin = "00000099000000000011";

    private ServiceFixture _service = null!;

    public static TheoryData<string> Forgeries => [.. Forged.Keys];

    private static Dictionary<string, Action<SecurityTokenDescriptor>> Forged => new()
    {
        ["andere uitgever"] = token => token.Issuer = "https://kwaad.test",
        ["andere ontvanger"] = token => token.Audience = "iets-anders",
        ["een id-token"] = token => token.TokenType = "JWT",
        ["verlopen"] = token => (token.NotBefore, token.Expires) = (token.IssuedAt!.Value.AddHours(-2), token.IssuedAt.Value.AddHours(-1)),
        ["nog niet geldig"] = token => (token.NotBefore, token.Expires) = (token.IssuedAt!.Value.AddHours(1), token.IssuedAt.Value.AddHours(2)),
        ["zonder einde"] = token => token.Expires = null,
        ["andere sleutel"] = token => token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "test" }, SecurityAlgorithms.RsaSha256),
        ["onbekende sleutel"] = token => token.SigningCredentials = new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = "vreemd" }, SecurityAlgorithms.RsaSha256),
        ["zonder handtekening"] = token => token.SigningCredentials = null,
        ["publieke sleutel als geheim"] = token => token.SigningCredentials = new(
            new SymmetricSecurityKey(TestIssuer.SigningKey.Rsa.ExportSubjectPublicKeyInfo()), SecurityAlgorithms.HmacSha256),
        ["ander algoritme"] = token => token.SigningCredentials = new(TestIssuer.SigningKey, SecurityAlgorithms.RsaSha512),
    };

    public static TheoryData<string> WrongClaims => [.. Claims.Keys];

    private static Dictionary<string, Claim[]> Claims => new()
    {
        ["geen rol"] = [new("sub", "s"), new("oin", Oin)],
        ["twee rollen"] = [new("sub", "s"), new("oin", Oin), new("rol", "toegang"), new("rol", "regie")],
        ["onbekende rol"] = [new("sub", "s"), new("oin", Oin), new("rol", "baas")],
        ["organisatie zonder oin"] = [new("sub", "s"), new("rol", "toegang")],
        ["cliënt met oin"] = [new("sub", "s"), new("oin", Oin), new("rol", "client")],
        ["zonder sub"] = [new("oin", Oin), new("rol", "toegang")],
    };

    public async Task InitializeAsync() => _service = await ServiceFixture.StartAsync(IndicatieHost.Build);

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Theory]
    [MemberData(nameof(Forgeries))]
    public async Task Een_vals_token_is_geen_token(string form)
    {
        var refusal = await CallAsync(_service.Issuer.Token(Rol.Toegang, Oin, change: Forged[form]));

        Assert.Equal(StatusCode.Unauthenticated, refusal.StatusCode);
        Assert.Equal("TOKEN_ONGELDIG", refusal.GetRpcStatus()!.GetDetail<ErrorInfo>().Reason);
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJyb2wiOiJyZWdpZSJ9.")]
    public async Task Onzin_is_geen_token(string token) => Assert.Equal(StatusCode.Unauthenticated, (await CallAsync(token)).StatusCode);

    [Theory]
    [MemberData(nameof(WrongClaims))]
    public async Task Een_token_zegt_precies_een_rol_en_een_organisatie_zegt_wie_zij_is(string form)
    {
        var refusal = await CallAsync(_service.Issuer.Token(Rol.Toegang, Oin, change: token => token.Subject = new ClaimsIdentity(Claims[form])));

        Assert.Equal(StatusCode.PermissionDenied, refusal.StatusCode);
    }

    [Fact]
    public async Task Een_goed_token_komt_binnen_tot_het_verloopt()
    {
        var token = _service.Issuer.Token(Rol.Toegang, Oin);

        Assert.Equal(StatusCode.NotFound, (await CallAsync(token)).StatusCode);
        _service.Clock.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(StatusCode.Unauthenticated, (await CallAsync(token)).StatusCode);
    }

    private async Task<RpcException> CallAsync(string token)
    {
        var client = new IndicatieService.IndicatieServiceClient(_service.WithToken(() => token));
        return await Assert.ThrowsAsync<RpcException>(async () => await client.GetIndicatieAsync(new() { IndicatieId = Guid.NewGuid().ToString() }));
    }
}
