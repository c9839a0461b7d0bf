namespace Transferpunt.Identiteit;

/// <summary>Locks a user name for a while after five failures, whether or not anyone has that name.</summary>
internal sealed class LoginAttempts(TimeProvider clock)
{
    public static readonly TimeSpan LockTime = TimeSpan.FromSeconds(30);
    private const int Allowed = 5;
    private const int Remembered = 10_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (int Count, DateTimeOffset Last)> _attempts =
        new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Counts the attempt before the password is looked at, so that parallel guesses count too.</summary>
    public bool TryBegin(string userName)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_attempts.Count >= Remembered)
            {
                Forget(now);
            }

            var (count, last) = _attempts.GetValueOrDefault(userName);
            if (count > 0 && now - last >= LockTime)
            {
                count = 0;
            }

            if (count >= Allowed || (count == 0 && _attempts.Count >= Remembered))
            {
                return false;
            }

            _attempts[userName] = (count + 1, now);
            return true;
        }
    }

    public void Succeeded(string userName)
    {
        lock (_gate)
        {
            _attempts.Remove(userName);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (name, _) in _attempts.Where(attempt => now - attempt.Value.Last >= LockTime).ToList())
        {
            _attempts.Remove(name);
        }
    }
}
