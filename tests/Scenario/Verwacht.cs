using System.Diagnostics.CodeAnalysis;
using Grpc.Core;

namespace Transferpunt.Scenario;

/// <summary>The expectations of the scenario. The first that does not hold ends it.</summary>
internal static class Verwacht
{
    public static void Dat([DoesNotReturnIf(false)] bool waar, string zin)
    {
        if (!waar)
        {
            throw new ScenarioMisluktException($"Verwacht: {zin}");
        }
    }

    public static void Gelijk<T>(T verwacht, T gekregen, string wat) =>
        Dat(EqualityComparer<T>.Default.Equals(verwacht, gekregen), $"{wat} is {verwacht}, maar het was {gekregen}.");

    /// <summary>The call must be refused with this status, and with a sentence for a person.</summary>
    public static async Task<Status> WeigeringAsync<T>(StatusCode code, string wat, Func<Task<T>> call)
    {
        try
        {
            await call();
        }
        catch (RpcException refusal)
        {
            Dat(refusal.StatusCode == code, $"{wat} geeft {code}, maar het was {refusal.StatusCode}: {refusal.Status.Detail}");
            Dat(refusal.Status.Detail.EndsWith('.'), $"{wat} geeft een zin, maar het was '{refusal.Status.Detail}'.");
            return refusal.Status;
        }

        throw new ScenarioMisluktException($"Verwacht: {wat} wordt geweigerd met {code}, maar het lukte.");
    }
}
