using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Extensions.Hosting.Tests.Harness;
using KreaGen.Harness;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace KreaGen.Extensions.Hosting.Tests.Sending;

/// <summary>An account is asked for no more than its limits allow.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task No_more_requests_are_under_way_than_allowed()
    {
        using StubHandler service = new();
        using IHost host = Build(service, new(), ("EvoLink:Limits:Concurrency", "3"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();

        Task all = Task.WhenAll(Enumerable.Range(0, 20).Select(_ => client.GetCreditsAsync()));
        await service.UntilAsync(3);
        service.ResponseReader(20);
        await all;

        Assert.Equal(3, service.Max);
        Assert.Equal(20, service.Count);
    }

    [Fact]
    public async Task No_more_requests_are_sent_in_a_time_than_allowed()
    {
        using StubHandler service = new();
        using IHost host = Build(service, new(), ("EvoLink:Limits:Requests", "2"), ("EvoLink:Limits:Window", "10:00:00"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        using CancellationTokenSource stop = new();
        service.ResponseReader(6);

        Task<CreditsResponse>[] calls = [.. Enumerable.Range(0, 6).Select(_ => client.GetCreditsAsync(stop.Token))];
        await service.UntilAsync(2);
        await await Task.WhenAny(calls);
        await Task.Delay(100);
        Assert.Equal(2, service.Count);

        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(calls));
        Assert.Equal((2, 4), (calls.Count(static call => call.IsCompletedSuccessfully), calls.Count(static call => call.IsCanceled)));
    }

    [Fact]
    public async Task What_waits_for_the_next_time_is_sent_in_it()
    {
        using StubHandler service = new();
        using IHost host = Build(service, new(), ("EvoLink:Limits:Requests", "2"), ("EvoLink:Limits:Window", "00:00:00.1"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        service.ResponseReader(6);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => client.GetCreditsAsync()));

        Assert.Equal(6, service.Count);
    }

    [Fact]
    public async Task A_request_beyond_the_queue_is_refused_unsent_and_waiting_is_no_timeout()
    {
        AutoTime time = new();
        using StubHandler service = new();
        using IHost host = Build(service, time, ("EvoLink:Limits:Concurrency", "1"), ("EvoLink:Limits:Queue", "1"), ("EvoLink:Timeout", "00:00:05"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        Task<CreditsResponse> first = client.GetCreditsAsync();
        await service.UntilAsync(1);
        Task<CreditsResponse> second = client.GetCreditsAsync();

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => client.GetCreditsAsync());

        Assert.Contains("not sent", error.Message, StringComparison.Ordinal);
        Assert.True(error.IsTransient);

        // The second one has waited for four seconds when it is sent, and its response takes four more.
        time.Advance(TimeSpan.FromSeconds(4));
        service.ResponseReader(1);
        await service.UntilAsync(2);
        time.Advance(TimeSpan.FromSeconds(4));
        service.ResponseReader(1);
        await Task.WhenAll(first, second);
        Assert.Equal(2, service.Count);
    }

    [Fact]
    public async Task A_wait_for_a_turn_can_be_cancelled_and_takes_no_place()
    {
        using StubHandler service = new();
        using IHost host = Build(service, new(), ("EvoLink:Limits:Concurrency", "1"));
        EvoLinkClient client = host.Services.GetRequiredService<EvoLinkClient>();
        Task<CreditsResponse> first = client.GetCreditsAsync();
        await service.UntilAsync(1);
        using CancellationTokenSource stop = new();
        Task<CreditsResponse> second = client.GetCreditsAsync(stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);

        service.ResponseReader(2);
        await first;
        await client.GetCreditsAsync();
        Assert.Equal(2, service.Count);
    }

    private static IHost Build(StubHandler service, AutoTime time, params (string, string?)[] settings)
    {
        HostApplicationBuilder builder = TestHost.Builder([("EvoLink:ApiKey", "k"), .. settings]);
        builder.Services.AddApiClient<EvoLinkClient>(builder.Configuration.GetSection("EvoLink"), account => account.Client.TimeProvider = time)
            .ConfigurePrimaryHttpMessageHandler(() => service);
        return builder.Build();
    }
}
