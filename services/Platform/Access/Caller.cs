using System.Security.Claims;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Platform.Errors;

namespace Transferpunt.Platform.Access;

/// <summary>Who calls, as the verified token says.</summary>
/// <param name="Subject">Opaque subject of the person or system.</param>
/// <param name="ClientId">The system that asks.</param>
/// <param name="Rol">The one role of the token.</param>
/// <param name="Oin">OIN of the organisation; null for a cliënt.</param>
public sealed record Caller(string Subject, string ClientId, Rol Rol, string? Oin)
{
    /// <summary>What a caller hears whose role may not do this.</summary>
    public const string DeniedSentence = "U mag dit niet doen met uw rol.";

    /// <summary>The key under which requests of this caller are remembered.</summary>
    public string Key => $"{ClientId}/{Subject}";

    /// <summary>The OIN of the organisation.</summary>
    /// <exception cref="DomainException">The caller is no organisation.</exception>
    public string Organisation => Oin ?? throw Denied();

    /// <summary>Reads the caller from a verified token.</summary>
    /// <exception cref="DomainException">There is no valid token, or it does not carry exactly one role, or an organisation has no OIN.</exception>
    public static Caller From(ClaimsPrincipal? user)
    {
        if (user?.Identity?.IsAuthenticated != true)
        {
            throw new DomainException(ErrorKind.Unauthenticated, "TOKEN_ONGELDIG", TokenAuthentication.Sentence);
        }

        var roles = user.FindAll("rol").Select(claim => claim.Value).ToList();
        var subject = user.FindFirstValue("sub");
        if (roles.Count != 1 || Rollen.FromCode(roles[0]) is not { } rol || string.IsNullOrEmpty(subject))
        {
            throw Denied();
        }

        var oin = user.FindFirstValue("oin");
        var needsOin = rol is not (Rol.Client or Rol.Beheer or Rol.Dienst);
        return needsOin == !string.IsNullOrEmpty(oin)
            ? new Caller(subject, user.FindFirstValue("client_id") ?? subject, rol, needsOin ? oin : null)
            : throw Denied();
    }

    /// <summary>The caller may not do this.</summary>
    public static DomainException Denied() =>
        new(ErrorKind.PermissionDenied, "GEEN_TOEGANG", DeniedSentence);
}
