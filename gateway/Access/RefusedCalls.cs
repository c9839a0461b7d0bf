using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Transferpunt.Gateway.Errors;

namespace Transferpunt.Gateway.Access;

/// <summary>Answers a call without a valid token or with the wrong role in the form the caller speaks.</summary>
internal sealed class RefusedCalls : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            return next(context);
        }

        if (context.User.Identity?.IsAuthenticated == true)
        {
            return Refusal.RoleMayNot.WriteAsync(context);
        }

        context.Response.Headers.WWWAuthenticate = context.Request.Headers.Authorization.Count > 0 ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Refusal.NoToken.WriteAsync(context);
    }
}
