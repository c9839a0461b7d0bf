using System.Diagnostics;
using Grpc.Core;

namespace Transferpunt.Scenario;

/// <summary>Waits for what comes by itself: an event that travels between services, or a service that starts again.</summary>
internal sealed class Wacht(TimeSpan geduld)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(150);

    /// <summary>Reads again and again until it is as expected.</summary>
    public async Task<T> TotAsync<T>(string wat, Func<Task<T>> read, Func<T, bool> done, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(Interval);
        string? last = null;
        while (true)
        {
            try
            {
                var value = await read();
                if (done(value))
                {
                    return value;
                }

                last = "nog niet zover";
            }
            catch (RpcException error) when (IsNotYet(error.StatusCode))
            {
                last = $"{error.StatusCode}: {error.Status.Detail}";
            }

            if (watch.Elapsed > geduld)
            {
                throw new ScenarioMisluktException($"Niet binnen {geduld.TotalSeconds:0} seconden: {wat} (het laatste antwoord: {last}).");
            }

            await timer.WaitForNextTickAsync(cancellationToken);
        }
    }

    /// <summary>Calls until it is accepted: what another service must know first may be on its way.</summary>
    public Task<T> TotHetLuktAsync<T>(string wat, Func<Task<T>> call, CancellationToken cancellationToken) =>
        TotAsync(wat, call, _ => true, cancellationToken);

    private static bool IsNotYet(StatusCode code) =>
        code is StatusCode.NotFound or StatusCode.FailedPrecondition or StatusCode.Aborted or StatusCode.Unavailable;
}
