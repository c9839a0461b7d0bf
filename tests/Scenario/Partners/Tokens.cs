using System.Diagnostics;

namespace Transferpunt.Scenario.Partners;

/// <summary>Keeps the token of one caller and asks for a new one before it expires.</summary>
internal sealed class Tokens(Func<CancellationToken, Task<Token>> ask) : IDisposable
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _gate = new(1);
    private string _value = "";
    private long _asked;
    private TimeSpan _lifetime;

    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (_value.Length == 0 || Stopwatch.GetElapsedTime(_asked) > _lifetime - Margin)
            {
                var token = await ask(cancellationToken);
                (_value, _lifetime, _asked) = (token.Value, token.Lifetime, Stopwatch.GetTimestamp());
            }

            return _value;
        }
        finally
        {
            _gate.Release();
        }
    }

    public void Dispose() => _gate.Dispose();
}

/// <summary>An access token and how long it is good for.</summary>
internal sealed record Token(string Value, TimeSpan Lifetime);
