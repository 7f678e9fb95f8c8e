using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;

namespace KreaGen.Sandbox.Tests;

/// <summary>The stand-in for Runware keeps what the provider promises.</summary>
public sealed class RunwareTests
{
    private readonly Guid _id = Guid.NewGuid();

    [Fact]
    public async Task A_task_is_answered_with_its_result()
    {
        await using Api api = await Api.StartAsync();
        JsonObject body = await api.TasksAsync(200, RunwareRequests.Task(_id, ""","includeCost":true,"safety":{"checkContent":true},"seed":7,"width":1376,"height":768"""));
        JsonNode image = Assert.Single(body["data"]!.AsArray())!;
        Assert.False(body.ContainsKey("errors"));
        Assert.Equal(["taskType", "taskUUID", "imageUUID", "imageURL", "seed", "NSFWContent", "cost"], image.AsObject().Select(static member => member.Key));
        Assert.Equal((_id.ToString(), 7, 0.0096m), (image["taskUUID"]!.GetValue<string>(), image["seed"]!.GetValue<int>(), image["cost"]!.GetValue<decimal>()));
        byte[] png = await api.Public.GetByteArrayAsync(new Uri(image["imageURL"]!.GetValue<string>()));
        Assert.Equal((1376, 768), (png[18] * 256 + png[19], png[22] * 256 + png[23]));
    }

    [Fact]
    public async Task Results_of_an_asynchronous_task_arrive_one_by_one_and_all_are_told_each_time()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new() { TaskDuration = TimeSpan.FromSeconds(4), TimeProvider = time });
        JsonObject taken = await api.TasksAsync(200, RunwareRequests.Task(_id, ""","deliveryMethod":"async","numberResults":2"""));
        Assert.Equal(["taskType", "taskUUID"], Assert.Single(taken["data"]!.AsArray())!.AsObject().Select(static member => member.Key));

        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["processing 50", "processing 25"], await StatesAsync(api));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(["success ", "processing 50"], await StatesAsync(api));
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["success ", "success "], await StatesAsync(api));
        Assert.Equal((1, 3), (api.Server.RunwareSubmits, api.Server.RunwareQuestions));
    }

    [Theory]
    [InlineData("base64Data", "imageBase64Data", "iVBORw0KGgo")]
    [InlineData("dataURI", "imageDataURI", "data:image/png;base64,iVBORw0KGgo")]
    public async Task The_image_comes_in_the_way_that_was_asked_for(string type, string member, string beginning)
    {
        await using Api api = await Api.StartAsync();
        JsonObject body = await api.TasksAsync(200, RunwareRequests.Task(_id, $$""","outputType":"{{type}}","numberResults":3"""));
        Assert.Equal(3, body["data"]!.AsArray().Count);
        Assert.All(body["data"]!.AsArray(), image => Assert.StartsWith(beginning, image![member]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Each_task_of_a_request_fails_by_itself()
    {
        await using Api api = await Api.StartAsync();
        Guid bad = Guid.NewGuid();
        JsonObject body = await api.TasksAsync(200, RunwareRequests.Task(_id), RunwareRequests.Task(bad, ""","width":1000,"height":1000"""), """{"taskType":"dream","taskUUID":"x"}""");
        Assert.Equal(_id.ToString(), Assert.Single(body["data"]!.AsArray())!["taskUUID"]!.GetValue<string>());
        JsonArray errors = body["errors"]!.AsArray();
        Assert.Equal(["unsupportedDimensions", "invalidTaskType"], errors.Select(static error => error!["code"]!.GetValue<string>()));
        Assert.Equal((bad.ToString(), "imageInference"), (errors[0]!["taskUUID"]!.GetValue<string>(), errors[0]!["taskType"]!.GetValue<string>()));
        Assert.Equal("""["width","height"]""", errors[0]!["parameter"]!.ToJsonString());
        Assert.Single(api.Server.RunwareTasks);
    }

    [Theory]
    [InlineData(""","numberResults":0""", "numberResults")]
    [InlineData(""","numberResults":21""", "numberResults")]
    [InlineData(""","numberResults":1.5""", "numberResults")]
    [InlineData(""","outputType":"file""", "outputType")]
    [InlineData(""","outputFormat":"TIFF""", "outputFormat")]
    [InlineData(""","outputQuality":19""", "outputQuality")]
    [InlineData(""","deliveryMethod":"later""", "deliveryMethod")]
    [InlineData(""","ttl":59""", "ttl")]
    [InlineData(""","width":1024""", "width")]
    [InlineData(""","inputs":{"referenceImages":[]}""", "referenceImages")]
    [InlineData(""","inputs":{"referenceImages":[{"strength":1}]}""", "inputs.referenceImages")]
    [InlineData(""","settings":{"creativity":"wild"}""", "creativity")]
    [InlineData(""","settings":{"moodboards":[{"id":"Retro Web"},{"id":"Coquette"}]}""", "moodboards")]
    [InlineData(""","settings":{"moodboards":[{"id":"Nobody's"}]}""", "settings.moodboards")]
    [InlineData(""","webhookURL":"http://example.com/""", "webhookURL")]
    public async Task What_the_document_forbids_is_refused_and_costs_nothing(string more, string parameter)
    {
        await using Api api = await Api.StartAsync();
        string closed = more.Count(static c => c == '"') % 2 == 0 ? more : more + "\"";
        JsonObject body = await api.TasksAsync(400, RunwareRequests.Task(_id, closed));
        Assert.Contains(parameter, body["errors"]![0]!["parameter"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal((0, 10m), (api.Server.RunwareTasks.Count, api.Server.RunwareBalance.Remaining));
    }

    [Theory]
    [InlineData("{}", 400)]
    [InlineData("[]", 400)]
    [InlineData("[7]", 400)]
    [InlineData("""[{"taskType":"getResponse"}]""", 400)]
    [InlineData("not JSON", 400)]
    public async Task A_body_that_is_no_list_of_tasks_is_refused(string body, int status)
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.SendTasksAsync(body);
        Assert.NotEmpty((await Api.JsonAsync(answer, status))["errors"]!.AsArray());
    }

    [Fact]
    public async Task An_unknown_task_is_not_found_and_a_hidden_one_not_yet()
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new() { TaskDuration = TimeSpan.Zero, TimeProvider = time });
        JsonObject unknown = await api.TasksAsync(404, RunwareRequests.Question(_id));
        Assert.Equal("taskNotFound", unknown["errors"]![0]!["code"]!.GetValue<string>());

        await api.TasksAsync(200, RunwareRequests.Task(_id, ""","deliveryMethod":"async""" + "\"", "a lighthouse [hidden:3]"));
        await api.TasksAsync(404, RunwareRequests.Question(_id));
        time.Advance(TimeSpan.FromSeconds(3));
        await api.TasksAsync(200, RunwareRequests.Question(_id));
    }

    [Fact]
    public async Task A_submit_that_comes_twice_is_charged_twice()
    {
        await using Api api = await Api.StartAsync();
        await api.TasksAsync(200, RunwareRequests.Task(_id));
        await api.TasksAsync(200, RunwareRequests.Task(_id));
        Assert.Equal((2, 2 * 0.0096m), (api.Server.RunwareTasks.Count, api.Server.RunwareBalance.Used));
    }

    [Fact]
    public async Task What_fails_costs_nothing_and_an_empty_account_makes_nothing()
    {
        await using Api api = await Api.StartAsync(new() { TaskDuration = TimeSpan.Zero, RunwareBalance = 0.02m });
        JsonObject body = await api.TasksAsync(200, RunwareRequests.Task(_id, ""","numberResults":2""", "a kite [fail-last:timeoutProvider]"));
        Assert.Equal("timeoutProvider", body["data"]![1]!["error"]!["code"]!.GetValue<string>());
        Assert.Equal(0.0096m, api.Server.RunwareBalance.Used);
        JsonObject refused = await api.TasksAsync(402, RunwareRequests.Task(Guid.NewGuid(), ""","numberResults":2"""));
        Assert.Equal("insufficientCredits", refused["errors"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Faults_meet_submits_and_questions_apart()
    {
        await using Api api = await Api.StartAsync();
        api.Server.Faults.OnRunwareSubmit(Fault.Status(503, taken: true));
        api.Server.Faults.OnRunwareAsk(Fault.ResetBefore());
        JsonObject body = await api.TasksAsync(503, RunwareRequests.Task(_id));
        Assert.Equal("serviceUnavailable", body["errors"]![0]!["code"]!.GetValue<string>());
        await Assert.ThrowsAsync<HttpRequestException>(() => api.TasksAsync(200, RunwareRequests.Question(_id)));
        await api.TasksAsync(200, RunwareRequests.Question(_id));
        api.Server.Faults.OnRunwareSubmit(Fault.ResetBefore());
        await Assert.ThrowsAsync<HttpRequestException>(() => api.TasksAsync(200, RunwareRequests.Task(Guid.NewGuid())));
        Assert.Single(api.Server.RunwareTasks);
    }

    [Fact]
    public async Task A_wrong_key_is_refused()
    {
        await using Api api = await Api.StartAsync();
        using var content = new StringContent($"[{RunwareRequests.Task(_id)}]", System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await api.Public.PostAsync(new Uri(api.Server.BaseAddress, "v1"), content);
        Assert.Equal("invalidApiKey", (await Api.JsonAsync(answer, 401))["errors"]![0]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Each_result_is_told_to_the_webhook_as_a_flat_object_until_it_is_taken()
    {
        await using CallbackReceiver receiver = await CallbackReceiver.StartAsync(500, 200);
        await using Api api = await Api.StartAsync(new()
        {
            TaskDuration = TimeSpan.FromMilliseconds(100),
            AllowInsecureCallbacks = true,
            CallbackRetryDelays = [TimeSpan.FromMilliseconds(20)],
        });
        await api.TasksAsync(200, RunwareRequests.Task(_id, $$""","numberResults":2,"webhookURL":"{{receiver.Address}}" """));
        for (int tries = 0; receiver.Bodies.Count < 3 && tries < 15_000; tries++)
        {
            await Task.Delay(20);
        }

        JsonObject[] bodies = [.. receiver.Bodies.Select(static body => JsonNode.Parse(body)!.AsObject())];
        Assert.Equal(3, bodies.Length);
        Assert.All(bodies, body => Assert.Equal((_id.ToString(), false, true), (body["taskUUID"]!.GetValue<string>(), body.ContainsKey("data"), body.ContainsKey("imageURL"))));
        Assert.Equal(2, bodies.Select(static body => body["imageUUID"]!.GetValue<string>()).Distinct().Count());
    }

    private async Task<string[]> StatesAsync(Api api)
    {
        JsonObject body = await api.TasksAsync(200, RunwareRequests.Question(_id));
        return [.. body["data"]!.AsArray().Select(static item => $"{item!["status"]} {item["progress"]}")];
    }
}
