using Google.Rpc;
using Grpc.Core;

namespace Transferpunt.Tests.CasusIntake;

/// <summary>What a refused call says.</summary>
internal static class Fouten
{
    public static async Task<RpcException> WeigertAsync(StatusCode code, Func<Task> call)
    {
        var fout = await Assert.ThrowsAsync<RpcException>(call);
        Assert.Equal(code, fout.StatusCode);
        return fout;
    }

    public static string Reden(this RpcException fout) => fout.GetRpcStatus()!.GetDetail<ErrorInfo>()!.Reason;

    public static IReadOnlyList<string> Velden(this RpcException fout) =>
        [.. fout.GetRpcStatus()!.GetDetail<BadRequest>()!.FieldViolations.Select(v => v.Field).Distinct()];
}
