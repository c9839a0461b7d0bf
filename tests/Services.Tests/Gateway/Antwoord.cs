using System.Text.Json;
using Google.Rpc;
using Grpc.Core;

namespace Transferpunt.Tests.Gateway;

/// <summary>Reads refusals the way a partner would.</summary>
internal static class Antwoord
{
    /// <summary>The problem in an answer, which must have the right form.</summary>
    public static async Task<JsonElement> ProbleemAsync(HttpResponseMessage answer, int status)
    {
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode} instead of {status}: {body}");
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("1.0.0", answer.Headers.GetValues("API-Version").Single());
        var problem = JsonDocument.Parse(body).RootElement;
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.EndsWith(".", problem.GetProperty("detail").GetString());
        return problem;
    }

    /// <summary>The refusal of a gRPC call, with a Dutch sentence and a reason.</summary>
    public static async Task<RpcException> WeigeringAsync(StatusCode status, string? reason, Func<Task> call)
    {
        var error = await Assert.ThrowsAsync<RpcException>(call);
        Assert.True(status == error.StatusCode, error.ToString());
        Assert.EndsWith(".", error.Status.Detail);
        Assert.Equal(reason, error.GetRpcStatus()?.GetDetail<ErrorInfo>()?.Reason);
        return error;
    }
}
