using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Transferpunt.Contracts.Options.V1;
using Transferpunt.Gateway.Routing;
using Transferpunt.Platform.Access;

namespace Transferpunt.Gateway.Access;

/// <summary>One policy for each set of roles that occurs in the contract. What has no policy is closed.</summary>
internal static class RolePolicies
{
    public static void Configure(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        foreach (var route in PartnerRoutes.All.DistinctBy(route => route.Policy))
        {
            options.AddPolicy(route.Policy, policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => RoleOf(context.User) is { } rol && route.Roles.Contains(rol)));
        }
    }

    /// <summary>The one role of the caller; null without a token, and when a token names none or more than one.</summary>
    public static Rol? RoleOf(ClaimsPrincipal user)
    {
        var codes = user.FindAll("rol").ToList();
        return codes.Count == 1 ? Rollen.FromCode(codes[0].Value) : null;
    }
}
