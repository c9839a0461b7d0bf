using System.Collections.Concurrent;
using System.Diagnostics;

namespace Transferpunt.ChainTests.Support;

/// <summary>The program as a process of its own; everything it writes is kept.</summary>
internal sealed class TransferpuntProcess(string name, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string> environment)
    : IAsyncDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "transferpunt.dll");

    private Process? _process;

    public ConcurrentQueue<string> Output { get; } = [];

    public bool IsRunning => _process is { HasExited: false };

    public void Start()
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        // Half a dozen runtimes share two cores.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcServer"] = "0";
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += Keep;
        _process.ErrorDataReceived += Keep;
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Runs to its end; fails unless that is a good one.</summary>
    public async Task RunAsync()
    {
        Start();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await _process!.WaitForExitAsync(limit.Token);
        Assert.True(_process.ExitCode == 0, $"{name} ended with {_process.ExitCode}:\n{Text()}");
    }

    /// <summary>kill -9: nothing is finished or written any more.</summary>
    public async Task KillAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }
    }

    public string Text() => string.Join('\n', Output);

    public override string ToString() => name;

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
        {
            await KillAsync();
        }

        _process?.Dispose();
    }

    private void Keep(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            Output.Enqueue(text);
        }
    }
}
