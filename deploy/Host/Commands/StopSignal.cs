using System.Runtime.InteropServices;

namespace Transferpunt.Host.Commands;

/// <summary>Ctrl-C, or a polite request of the system to stop.</summary>
internal sealed class StopSignal : IDisposable
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _signals;

    public StopSignal()
    {
        _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];
    }

    /// <summary>Cancelled when asked to stop, also while still starting.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Completes when asked to stop.</summary>
    public Task Asked => _asked.Task;

    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _asked.TrySetResult();
        _source.Cancel();
    }
}
