using Krea.EvoLink;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace KreaGen.Extensions.Hosting.Tests.Health;

/// <summary>The health check asks for the credits, which costs nothing.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_service_that_tells_the_credits_is_healthy()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        HealthReport report = await CheckAsync(sandbox);
        Assert.Equal(HealthStatus.Healthy, report.Status);
        Assert.Equal("EvoLinkClient", Assert.Single(report.Entries).Key);
        Assert.Equal(0, sandbox.ReceivedSubmits);
    }

    [Theory]
    [InlineData(401, HealthStatus.Unhealthy)]
    [InlineData(500, HealthStatus.Unhealthy)]
    [InlineData(429, HealthStatus.Degraded)]
    public async Task A_service_that_refuses_is_not(int status, HealthStatus expected)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        sandbox.Faults.OnCredits(Fault.Status(status), times: 10);
        HealthReportEntry entry = Assert.Single((await CheckAsync(sandbox)).Entries).Value;
        Assert.Equal(expected, entry.Status);
        Assert.Equal($"getCredits answered {status}.", entry.Description);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_not()
    {
        SandboxServer sandbox = await SandboxServer.StartAsync();
        await sandbox.DisposeAsync();
        HealthReportEntry entry = Assert.Single((await CheckAsync(sandbox)).Entries).Value;
        Assert.Equal(HealthStatus.Unhealthy, entry.Status);
        Assert.Equal("getCredits received no response.", entry.Description);
    }

    private static async Task<HealthReport> CheckAsync(SandboxServer sandbox)
    {
        HostApplicationBuilder builder = TestHost.Builder(sandbox);
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        builder.Services.AddHealthChecks().AddApiClientCheck<EvoLinkClient>(static (client, ct) => client.GetCreditsAsync(ct));
        using IHost host = builder.Build();
        return await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync();
    }
}
