namespace Transferpunt.Host.Configuration;

/// <summary>A clock that runs ahead or behind, to try out another day.</summary>
internal sealed class OffsetClock(TimeSpan offset) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;
}
