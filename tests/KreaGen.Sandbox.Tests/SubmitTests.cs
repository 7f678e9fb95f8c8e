using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Sandbox.Tests;

public sealed class SubmitTests
{
    [Fact]
    public async Task A_submit_answers_with_a_pending_task_as_documented()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { EstimatedTime = TimeSpan.FromSeconds(44.2) });
        using HttpResponseMessage answer = await api.SubmitAsync();

        JsonObject task = await Api.JsonAsync(answer, 200);
        Assert.StartsWith("task-unified-", task["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(("krea-2-turbo", "image.generation.task"), (task["model"]!.GetValue<string>(), task["object"]!.GetValue<string>()));
        Assert.Equal(("pending", "image", 0), (task["status"]!.GetValue<string>(), task["type"]!.GetValue<string>(), task["progress"]!.GetValue<int>()));
        Assert.Equal((false, 45), (task["task_info"]!["can_cancel"]!.GetValue<bool>(), task["task_info"]!["estimated_time"]!.GetValue<int>()));
        Assert.Equal(("per_call", 0.45m, "default"), (task["usage"]!["billing_rule"]!.GetValue<string>(),
            task["usage"]!["credits_reserved"]!.GetValue<decimal>(), task["usage"]!["user_group"]!.GetValue<string>()));
        Assert.StartsWith("req-", Assert.Single(answer.Headers.GetValues("x-request-id")), StringComparison.Ordinal);
        Assert.Equal((1, 1), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Theory]
    [InlineData("{}", "model is required.")]
    [InlineData("""{"model":"krea-2-turbo"}""", "prompt is required.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"  "}""", "prompt is required.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":7}""", "prompt must be a string.")]
    [InlineData("""{"model":"krea-3","prompt":"x"}""", "model must be")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","size":"21:9"}""", "size must be one of")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","quality":"4K"}""", "quality must be")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","seed":1048577}""", "seed must be from 0 to 1048576.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","seed":-1}""", "seed must be from 0 to 1048576.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","seed":1.5}""", "seed must be an integer.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","seed":"7"}""", "seed must be an integer.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","seed":1e99}""", "seed must be an integer.")]
    [InlineData("""{"model":"krea-2-turbo","prompt":"x","nsfw_check":"yes"}""", "nsfw_check must be")]
    [InlineData("[]", "The body must be a JSON object.")]
    [InlineData("""{"model":""", "The body is not JSON")]
    [InlineData("", "The body is not JSON")]
    public async Task A_wrong_body_is_named_and_makes_no_task(string body, string message)
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SubmitAsync(body);

        JsonNode error = (await Api.JsonAsync(answer, 400))["error"]!;
        Assert.StartsWith(message, error["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(["code", "message", "type"], error.AsObject().Select(member => member.Key));
        Assert.Equal("invalid_request", error["code"]!.GetValue<string>());
        Assert.Equal((1, 0), (api.Server.ReceivedSubmits, api.Server.AcceptedSubmits));
    }

    [Theory]
    [InlineData("http://example.com/hook", "https")]
    [InlineData("https://127.0.0.1/hook", "internal")]
    [InlineData("https://10.1.2.3/hook", "internal")]
    [InlineData("https://172.31.0.1/hook", "internal")]
    [InlineData("https://192.168.1.1/hook", "internal")]
    [InlineData("https://169.254.169.254/latest", "internal")]
    [InlineData("https://2130706433/hook", "internal")]
    [InlineData("https://[::ffff:10.0.0.1]/hook", "internal")]
    [InlineData("https://[::1]/hook", "internal")]
    [InlineData("https://[64:ff9b::127.0.0.1]/hook", "internal")]
    [InlineData("https://[2002:7f00:1::]/hook", "internal")]
    [InlineData("https://localhost/hook", "internal")]
    [InlineData("https://①②⑦.⓪.⓪.①/hook", "internal")]
    [InlineData("not a url", "absolute")]
    public async Task A_callback_address_must_be_public_and_https(string address, string message)
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SubmitAsync(Api.Body("x", $$""","callback_url":"{{address}}" """));

        Assert.Contains(message, (await Api.JsonAsync(answer, 400))["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_callback_address_is_at_most_2048_characters_long()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { AllowInsecureCallbacks = true });
        string address = "https://127.0.0.1:9/" + new string('a', 2029);
        using HttpResponseMessage answer = await api.SubmitAsync(Api.Body("x", $$""","callback_url":"{{address}}" """));

        Assert.Contains("2048", (await Api.JsonAsync(answer, 400))["error"]!["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_may_have_640_tokens_but_not_641()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage fits = await api.SubmitAsync(Api.Body(string.Join(' ', Enumerable.Repeat("fox", 640))));
        using HttpResponseMessage tooLong = await api.SubmitAsync(Api.Body(string.Join(' ', Enumerable.Repeat("fox", 641))));

        Assert.Equal(HttpStatusCode.OK, fits.StatusCode);
        Assert.Equal("invalid_request", await Api.ErrorCodeAsync(tooLong, 400));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Only_JSON_is_taken(string contentType)
    {
        await using Api api = await Api.StartAsync();
        using StringContent body = new(Api.Fast, Encoding.UTF8, contentType);
        using HttpResponseMessage answer = await api.Http.PostAsync("v1/images/generations", body);

        Assert.Equal("invalid_request", await Api.ErrorCodeAsync(answer, 400));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("Bearer", "wrong-key")]
    [InlineData("Basic", "sandbox-key")]
    public async Task Without_the_right_bearer_key_every_operation_answers_401(string? scheme, string? key)
    {
        await using Api api = await Api.StartAsync();
        api.Http.DefaultRequestHeaders.Authorization = scheme is null ? null : new AuthenticationHeaderValue(scheme, key);
        using HttpResponseMessage submit = await api.SubmitAsync();
        using HttpResponseMessage credits = await api.Http.GetAsync("v1/credits");

        JsonNode error = (await Api.JsonAsync(submit, 401))["error"]!;
        Assert.Equal(("unauthorized", "authentication_error"), (error["code"]!.GetValue<string>(), error["type"]!.GetValue<string>()));
        Assert.Equal("unauthorized", (await api.PollAsync("task-unified-1-a", 401))["error"]!["code"]!.GetValue<string>());
        Assert.Equal(401, (await Api.JsonAsync(credits, 401))["error"]!["code"]!.GetValue<int>());
        Assert.Equal(0, api.Server.AcceptedSubmits);
    }

    [Fact]
    public async Task Any_key_passes_where_none_is_set()
    {
        await using Api api = await Api.StartAsync(new SandboxOptions { ApiKey = null });
        api.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "whatever");
        using HttpResponseMessage answer = await api.SubmitAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(""","seed":0""")]
    [InlineData(""","seed":null""")]
    public async Task No_seed_means_a_random_one_that_is_recorded(string seed)
    {
        await using Api api = await Api.StartAsync();
        await api.TakeAsync(Api.Body("x", seed));
        await api.TakeAsync(Api.Body("x", seed));
        await api.TakeAsync(Api.Body("x", seed));

        Assert.All(api.Server.Tasks, task => Assert.InRange(task.Seed, 1, 1048576));
        Assert.NotEqual(1, api.Server.Tasks.Select(task => task.Seed).Distinct().Count());
    }
}
