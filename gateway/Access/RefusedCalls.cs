using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Transferpunt.Gateway.Errors;

namespace Transferpunt.Gateway.Access;

/// <summary>Answers a call without a valid token or with the wrong role in the form the caller speaks.</summary>
internal sealed partial class RefusedCalls(ILogger<RefusedCalls> log) : IAuthorizationMiddlewareResultHandler
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
            // It goes no further, so no service can put it on record; the log of the gateway does.
            LogRefused(context.User.FindFirst("client_id")?.Value, context.User.FindFirst("oin")?.Value, context.GetEndpoint()?.DisplayName);
            return Refusal.RoleMayNot.WriteAsync(context);
        }

        context.Response.Headers.WWWAuthenticate = context.Request.Headers.Authorization.Count > 0 ? "Bearer error=\"invalid_token\"" : "Bearer";
        return Refusal.NoToken.WriteAsync(context);
    }

    [LoggerMessage(LogLevel.Warning, "Refused for its role: client {ClientId} of organisation {Oin}, route {Route}")]
    private partial void LogRefused(string? clientId, string? oin, string? route);
}
