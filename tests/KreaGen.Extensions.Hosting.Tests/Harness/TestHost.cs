using KreaGen.Samples.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KreaGen.Extensions.Hosting.Tests.Harness;

/// <summary>Applications without files, environment and console.</summary>
internal static class TestHost
{
    public const string Key = "sandbox-key";

    public static HostApplicationBuilder Builder(params (string Key, string? Value)[] settings)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection();
        foreach ((string key, string? value) in settings)
        {
            builder.Configuration[key] = value;
        }

        return builder;
    }

    /// <summary>An application whose settings lead to a sandbox, with quick polls and repetitions.</summary>
    public static HostApplicationBuilder Builder(SandboxServer sandbox, params (string Key, string? Value)[] settings) => Builder(
    [
        ("EvoLink:Endpoint", sandbox.BaseAddress.AbsoluteUri),
        ("EvoLink:ApiKey", Key),
        ("EvoLink:Jobs:Interval", "00:00:00.05"),
        ("EvoLink:Retry:BaseDelay", "00:00:00.01"),
        .. settings,
    ]);

    public static RecordedLogs Record(this HostApplicationBuilder builder)
    {
        var logs = new RecordedLogs();
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs);
        return logs;
    }
}
