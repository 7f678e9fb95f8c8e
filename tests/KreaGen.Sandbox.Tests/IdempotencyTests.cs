using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

public sealed class IdempotencyTests
{
    [Fact]
    public async Task The_same_key_and_body_answer_with_the_same_task_and_charge_once()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage first = await api.SubmitAsync(Api.Fast, "k1");
        using HttpResponseMessage second = await api.SubmitAsync(Api.Fast, "k1");

        JsonNode id = (await Api.JsonAsync(first, 200))["id"]!;
        Assert.Equal(id.ToString(), (await Api.JsonAsync(second, 200))["id"]!.ToString());
        Assert.False(first.Headers.Contains("Idempotency-Replayed"));
        Assert.Equal("true", Assert.Single(second.Headers.GetValues("Idempotency-Replayed")));
        Assert.Equal((2, 1), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task The_same_key_with_another_body_is_a_conflict()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage first = await api.SubmitAsync(Api.Body("x"), "k1");
        using HttpResponseMessage second = await api.SubmitAsync(Api.Body("y"), "k1");

        Assert.Equal("idempotency_conflict", await Api.ErrorCodeAsync(second, 409));
        Assert.Equal(1, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task A_lost_answer_is_found_again_by_its_key()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnSubmit(Fault.ResetAfter());
        await Assert.ThrowsAsync<HttpRequestException>(() => api.SubmitAsync(Api.Fast, "k1"));
        using HttpResponseMessage again = await api.SubmitAsync(Api.Fast, "k1");

        Assert.Equal(api.Server.Tasks[0].Id, (await Api.JsonAsync(again, 200))["id"]!.ToString());
        Assert.Equal((2, 1), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Fact]
    public async Task Magic_words_do_not_spoil_a_repetition()
    {
        await using Api api = await Api.StartAsync();
        string body = Api.Body("x [status:503:after]");
        using HttpResponseMessage first = await api.SubmitAsync(body, "k1");
        using HttpResponseMessage second = await api.SubmitAsync(body, "k1");

        Assert.Equal("service_unavailable", await Api.ErrorCodeAsync(first, 503));
        Assert.Equal("true", Assert.Single(second.Headers.GetValues("Idempotency-Replayed")));
    }
}
