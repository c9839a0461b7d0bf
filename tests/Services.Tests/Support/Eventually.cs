using System.Diagnostics;

namespace Transferpunt.Tests.Support;

/// <summary>Waits for something that comes by itself, and fails when its time is up.</summary>
public static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> condition, string what, int seconds = 20)
    {
        var watch = Stopwatch.StartNew();
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(25));
        while (!await condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"Not within {seconds} s: {what}");
            await timer.WaitForNextTickAsync();
        }
    }
}
