namespace Transferpunt.Platform.Hosting;

/// <summary>Dates as people in the Netherlands mean them.</summary>
public static class Clock
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>Today in Amsterdam.</summary>
    public static DateOnly Today(this TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateIn(clock.GetUtcNow());
    }

    /// <summary>The date in Amsterdam at a moment.</summary>
    public static DateOnly DateIn(DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Amsterdam).DateTime);
}
