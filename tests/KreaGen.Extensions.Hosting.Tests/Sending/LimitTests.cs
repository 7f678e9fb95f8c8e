using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KreaGen.Extensions.Hosting.Tests.Sending;

/// <summary>An account is asked for no more than its limits allow.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task No_more_requests_are_under_way_than_allowed()
    {
        using StubHandler service = new(TimeSpan.FromMilliseconds(30));
        using IHost host = Build(service, ("EvoLink:Limits:Concurrency", "3"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetCreditsAsync()));

        Assert.Equal(3, service.Most);
        Assert.Equal(20, service.Times.Count);
    }

    [Fact]
    public async Task No_more_requests_are_sent_in_a_time_than_allowed()
    {
        using StubHandler service = new(TimeSpan.Zero);
        using IHost host = Build(service, ("EvoLink:Limits:Requests", "2"), ("EvoLink:Limits:Window", "00:00:00.5"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GetCreditsAsync()));

        TimeSpan[] times = [.. service.Times.Order()];
        Assert.All(Enumerable.Range(0, 4), first => Assert.True(
            times[first + 2] - times[first] > TimeSpan.FromMilliseconds(350), $"Three requests within {(times[first + 2] - times[first]).TotalMilliseconds} ms."));
    }

    [Fact]
    public async Task A_request_beyond_the_queue_is_refused_unsent_and_waiting_is_no_timeout()
    {
        using StubHandler service = new(TimeSpan.FromMilliseconds(300));
        using IHost host = Build(service, ("EvoLink:Limits:Concurrency", "1"), ("EvoLink:Limits:Queue", "1"), ("EvoLink:Timeout", "00:00:00.5"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        Task<CreditsResponse> first = client.GetCreditsAsync();
        Task<CreditsResponse> second = client.GetCreditsAsync();

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.GetCreditsAsync());

        Assert.Contains("not sent", error.Message, StringComparison.Ordinal);
        Assert.True(error.IsTransient);
        await Task.WhenAll(first, second);
        Assert.Equal(2, service.Times.Count);
    }

    [Fact]
    public async Task A_wait_for_a_turn_can_be_cancelled_and_takes_no_place()
    {
        using StubHandler service = new(TimeSpan.FromMilliseconds(200));
        using IHost host = Build(service, ("EvoLink:Limits:Concurrency", "1"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        Task<CreditsResponse> first = client.GetCreditsAsync();
        using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetCreditsAsync(stop.Token));

        await first;
        await client.GetCreditsAsync();
        Assert.Equal(2, service.Times.Count);
    }

    private static IHost Build(StubHandler service, params (string, string?)[] settings)
    {
        HostApplicationBuilder builder = TestHost.Builder([("EvoLink:ApiKey", "k"), .. settings]);
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink")).ConfigurePrimaryHttpMessageHandler(() => service);
        return builder.Build();
    }
}
