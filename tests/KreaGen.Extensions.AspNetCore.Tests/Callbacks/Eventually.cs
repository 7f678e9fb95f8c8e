using System.Diagnostics;

namespace KreaGen.Extensions.AspNetCore.Tests.Callbacks;

/// <summary>Waits for what happens soon on an idle machine.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    public static async Task TrueAsync(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            Assert.True(clock.Elapsed < Patience, $"Did not happen: {what}.");
            await Task.Delay(10);
        }
    }
}
