using Krea.EvoLink;
using KreaGen.Credentials;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Samples.Sandbox;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace KreaGen.Extensions.Hosting.Tests.Accounts;

/// <summary>Clients come from settings, and what is wrong with the settings is said at the start.</summary>
public sealed class AccountTests
{
    [Fact]
    public async Task A_client_comes_from_the_settings_and_works()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync(new() { TaskDuration = TimeSpan.FromMilliseconds(100) });
        HostApplicationBuilder builder = TestHost.Builder(sandbox);

        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));

        using IHost host = builder.Build();
        await host.StartAsync();
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        TaskDetailResponse done = await client.RunImageGenerationAsync(new() { Prompt = "A silver moon" });
        Assert.Equal(GenerationStatus.Completed, done.Status);
        Assert.Same(client, host.Services.GetRequiredService<EvoLinkClient>());
        await host.StopAsync();
    }

    [Fact]
    public async Task The_key_may_come_from_the_environment()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        Environment.SetEnvironmentVariable("KREAGEN_TEST_EvoLink__ApiKey", TestHost.Key);
        try
        {
            HostApplicationBuilder builder = TestHost.Builder(("EvoLink:Endpoint", sandbox.BaseAddress.AbsoluteUri));
            builder.Configuration.AddEnvironmentVariables("KREAGEN_TEST_");
            builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
            using IHost host = builder.Build();

            CreditsResponse credits = await host.Services.GetRequiredService<EvoLinkClient>().GetCreditsAsync();

            Assert.NotNull(credits.Data);
        }
        finally
        {
            Environment.SetEnvironmentVariable("KREAGEN_TEST_EvoLink__ApiKey", null);
        }
    }

    [Fact]
    public async Task Accounts_have_keys_and_endpoints_of_their_own()
    {
        await using SandboxServer one = await SandboxServer.StartAsync(new() { ApiKey = "key-of-the-studio" });
        await using SandboxServer two = await SandboxServer.StartAsync(new() { ApiKey = "key-of-the-agency" });
        HostApplicationBuilder builder = TestHost.Builder(
            ("EvoLink:Accounts:Studio:ApiKey", "key-of-the-studio"),
            ("EvoLink:Accounts:Studio:Endpoint", one.BaseAddress.AbsoluteUri),
            ("EvoLink:Accounts:Agency:ApiKey", "key-of-the-agency"),
            ("EvoLink:Accounts:Agency:Endpoint", two.BaseAddress.AbsoluteUri));
        builder.Services.AddApiClient<EvoLinkClient>("studio", builder.Configuration.GetSection("EvoLink:Accounts:Studio"));
        builder.Services.AddApiClient<EvoLinkClient>("agency", builder.Configuration.GetSection("EvoLink:Accounts:Agency"));
        using IHost host = builder.Build();
        await host.StartAsync();

        await host.Services.GetRequiredKeyedService<EvoLinkClient>("studio").GetCreditsAsync();
        await host.Services.GetRequiredKeyedService<EvoLinkClient>("agency").GetCreditsAsync();

        Assert.Single(one.Requests);
        Assert.Single(two.Requests);
        Assert.Null(host.Services.GetService<EvoLinkClient>());
        await host.StopAsync();
    }

    [Fact]
    public async Task A_missing_key_stops_the_start_and_names_the_setting()
    {
        OptionsValidationException error = await StartFailsAsync(("Other:Thing", "1"));
        Assert.Contains("EvoLink:ApiKey", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_cannot_be_sent_stops_the_start_and_is_not_told()
    {
        OptionsValidationException error = await StartFailsAsync(("EvoLink:ApiKey", "Bearer canary-7f3a"));
        Assert.Contains("EvoLink", error.Message, StringComparison.Ordinal);
        Assert.Contains("space", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("canary", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once()
    {
        OptionsValidationException error = await StartFailsAsync(
            ("EvoLink:ApiKey", "k"),
            ("EvoLink:Timout", "00:00:10"),
            ("EvoLink:Timeout", "soon"),
            ("EvoLink:Retry:MaxRetries", "many"),
            ("EvoLink:Limits:Concurrency", "0"),
            ("EvoLink:CallbackToken", "guess-me"));
        Assert.Collection(
            error.Failures,
            static failure => Assert.Contains("EvoLink:Timeout must be a time", failure, StringComparison.Ordinal),
            static failure => Assert.Contains("EvoLink:Retry:MaxRetries must be an integer", failure, StringComparison.Ordinal),
            static failure => Assert.Contains("EvoLink:Timout is not a known setting", failure, StringComparison.Ordinal),
            static failure => Assert.Contains("Limits:Concurrency", failure, StringComparison.Ordinal),
            static failure => Assert.Contains("CallbackToken", failure, StringComparison.Ordinal));
        Assert.DoesNotContain("guess-me", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_client_itself_refuses_stops_the_start_too()
    {
        OptionsValidationException error = await StartFailsAsync(("EvoLink:ApiKey", "k"), ("EvoLink:Endpoint", "http://example.com"));
        Assert.Contains("unencrypted", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_made_in_code_wins_over_the_settings()
    {
        await using SandboxServer sandbox = await SandboxServer.StartAsync();
        HostApplicationBuilder builder = TestHost.Builder(sandbox, ("EvoLink:ApiKey", "another-key"));
        builder.Services.AddApiClient<EvoLinkClient>(
            builder.Configuration.GetSection("EvoLink"),
            static account => account.Credentials["bearerAuth"] = Credential.FromDelegate(static _ => new(Credential.Bearer(TestHost.Key))));
        using IHost host = builder.Build();

        Assert.NotNull((await host.Services.GetRequiredService<EvoLinkClient>().GetCreditsAsync()).Data);
    }

    [Fact]
    public async Task A_credential_for_a_scheme_that_the_client_does_not_have_stops_the_start()
    {
        OptionsValidationException error = await StartFailsAsync(("EvoLink:ApiKey", "k"), ("EvoLink:Credentials:basic:UserName", "me"));
        Assert.Contains("bearerAuth", Assert.Single(error.Failures), StringComparison.Ordinal);
    }

    private static async Task<OptionsValidationException> StartFailsAsync(params (string, string?)[] settings)
    {
        HostApplicationBuilder builder = TestHost.Builder(settings);
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"));
        using IHost host = builder.Build();
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }
}
