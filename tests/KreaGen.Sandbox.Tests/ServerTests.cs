using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Traffic;

namespace KreaGen.Sandbox.Tests;

public sealed class ServerTests
{
    [Fact]
    public async Task The_server_listens_on_127_0_0_1_only()
    {
        await using Api api = await Api.StartAsync();
        IPEndPoint[] listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners();

        Assert.Equal("127.0.0.1", api.Server.BaseAddress.Host);
        IPEndPoint listener = Assert.Single(listeners, endpoint => endpoint.Port == api.Server.BaseAddress.Port);
        Assert.Equal(IPAddress.Loopback, listener.Address);
    }

    [Fact]
    public async Task A_taken_port_is_an_IOException()
    {
        await using Api api = await Api.StartAsync();

        await Assert.ThrowsAsync<IOException>(() => SandboxServer.StartAsync(new SandboxOptions { Port = api.Server.BaseAddress.Port }));
    }

    [Fact]
    public async Task Stopping_does_not_wait_for_slow_answers_or_running_tasks()
    {
        Api api = await Api.StartAsync(new SandboxOptions { TaskDuration = TimeSpan.FromMinutes(5) });
        api.Server.Faults.OnSubmit(Fault.Slow(TimeSpan.FromMinutes(5)));
        Task<HttpResponseMessage> open = api.SubmitAsync();
        while (api.Server.AcceptedSubmits == 0)
        {
            await Task.Delay(5);
        }

        long start = Stopwatch.GetTimestamp();
        await api.Server.DisposeAsync();
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(2));
        await Assert.ThrowsAsync<HttpRequestException>(() => open);
        await api.DisposeAsync();
    }

    [Fact]
    public async Task Requests_are_recorded_with_their_headers()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SubmitAsync(Api.Fast, "k1");

        RecordedRequest request = Assert.Single(api.Server.Requests);
        Assert.Equal(("POST", "/v1/images/generations", "k1"), (request.Method, request.Target, request.Headers["idempotency-key"]));
        Assert.Equal(request.RequestId, Assert.Single(answer.Headers.GetValues("x-request-id")));
    }

    [Fact]
    public async Task A_reset_on_a_kept_connection_is_counted_at_the_server()
    {
        await using Api api = await Api.StartAsync();
        await api.TakeAsync();
        api.Server.Faults.OnSubmit(Fault.ResetBefore(), times: 8);

        await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync());
        Assert.Equal((2, 1), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
        await Assert.ThrowsAsync<HttpRequestException>(() => api.Http.PostAsync("v1/images/generations", null));
        Assert.True(api.Server.ReceivedSubmits >= 3);
    }

    [Fact]
    public async Task The_front_page_tells_a_person_what_to_type()
    {
        await using Api api = await Api.StartAsync();
        string page = await api.Public.GetStringAsync(api.Server.BaseAddress);

        Assert.Contains($"curl {api.Server.BaseAddress}v1/images/generations", page, StringComparison.Ordinal);
        Assert.Contains("[status:402]", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_servers_share_nothing()
    {
        await using Api one = await Api.StartAsync();
        await using Api other = await Api.StartAsync();
        string id = await one.TakeAsync();

        await other.PollAsync(id, 404);
        Assert.Equal((1, 0), (one.Server.AcceptedSubmits, other.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task The_client_of_these_tests_can_really_not_connect_to_a_stopped_server()
    {
        Api api = await Api.StartAsync();
        await api.Server.DisposeAsync();

        HttpRequestException refused = await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync());
        Assert.Equal(SocketError.ConnectionRefused, Assert.IsType<SocketException>(refused.InnerException).SocketErrorCode);
        await api.DisposeAsync();
    }
}
