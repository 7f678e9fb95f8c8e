using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KreaGen.Extensions.Hosting.Tests.Sending;

/// <summary>Handlers of the application cannot make a submission be paid twice.</summary>
public sealed class SendOnceTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_handler_that_repeats_cannot_pay_twice(bool forAllClients)
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        sandbox.Faults.OnSubmit(Fault.Status(502, taken: true));
        using IHost host = Build(sandbox, forAllClients);

        SubmissionUnknownException error = await Assert.ThrowsAsync<SubmissionUnknownException>(
            () => host.Services.GetRequiredService<EvoLinkClient>().StartImageGenerationAsync(new() { Prompt = "A lake" }));

        Assert.Contains("send the request again", error.Message, StringComparison.Ordinal);
        Assert.Equal(1, sandbox.ReceivedSubmits);
    }

    [Fact]
    public async Task What_costs_nothing_may_be_repeated()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        sandbox.Faults.OnCredits(Fault.Status(502));
        using IHost host = Build(sandbox, forAllClients: true);

        Assert.NotNull((await host.Services.GetRequiredService<EvoLinkClient>().GetCreditsAsync()).Data);
    }

    private static IHost Build(SandboxServer sandbox, bool forAllClients)
    {
        HostApplicationBuilder builder = TestHost.Builder(sandbox, ("EvoLink:Retry:MaxRetries", "0"));
        if (forAllClients)
        {
            builder.Services.ConfigureHttpClientDefaults(static http => http.AddHttpMessageHandler(static () => new RepeatingHandler()));
        }

        IHttpClientBuilder client = builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        if (!forAllClients)
        {
            client.AddHttpMessageHandler(static () => new RepeatingHandler());
        }

        return builder.Build();
    }
}
