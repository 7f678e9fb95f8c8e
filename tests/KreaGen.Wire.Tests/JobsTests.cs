using System.Globalization;
using KreaGen.Errors;
using KreaGen.Jobs;
using Wire.Jobs;
using Drawing = Wire.Jobs.Drawing;
using static Wire.JobsScript;

namespace Wire;

/// <summary>Jobs that are asked for by POST, whose ids the client chooses, and whose results arrive one by one.</summary>
public sealed class JobsTests
{
    [Fact]
    public async Task A_submission_is_a_list_of_one_with_its_choices_and_the_fragment_does_not_travel()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.Equal(Id.ToString(), job.Id);
        TaskAnswer state = await job.WaitAsync();
        Assert.Equal("a", Assert.Single(JobsClient.GetDrawingResults(state)).Picture);
        Assert.Equal(["POST /tasks", "POST /tasks"], server.Requests.Select(static request => request.Method + " " + request.Target));
        Assert.Equal($$"""[{"kind":"draw","task":"{{Id}}","text":"a cat","delivery":"later","quiet":true,"tag":"job"}]""", server.Requests[0].Text);
        Assert.Equal($$"""[{"kind":"ask","task":"{{Id}}"}]""", server.Requests[1].Text);
    }

    [Fact]
    public async Task What_the_caller_chose_stays_and_an_id_that_was_left_out_is_new_each_time()
    {
        await using var server = new ScriptedServer(static request => Reply.Json(200, $$"""{"data":[{"task":"{{TaskIn(request)}}","picture":"x"}]}"""));
        using JobsClient client = Client(server);
        DrawTask template = new() { Text = "a cat", Delivery = DrawTaskDelivery.Now, Quiet = false, Tag = "mine" };
        Job<TaskAnswer> first = await client.StartDrawingAsync(template);
        Job<TaskAnswer> second = await client.StartDrawingAsync(template with { Text = "a dog" });
        Assert.NotEqual(first.Id, second.Id);
        Assert.Equal($$"""[{"kind":"draw","task":"{{first.Id}}","text":"a cat","delivery":"now","quiet":false,"tag":"mine"}]""", server.Requests[0].Text);
        Assert.Null(template.Task);
    }

    [Fact]
    public async Task An_answer_that_holds_the_results_already_ends_the_job_without_a_question()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, $$"""{"data":[{"task":"{{Id}}","picture":"a"}]}"""));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.True(job is { IsFinished: true, HasSucceeded: true, Progress: 100 });
        Assert.Single(JobsClient.GetDrawingResults(await job.WaitAsync()));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Results_are_given_one_by_one_and_each_once()
    {
        await using var server = ScriptedServer.Replying(
            Reply.Json(200, Acknowledged),
            Reply.Json(200, State(Running(10), Running(0), Running(0))),
            Reply.Json(200, State(Running(50), Done("b"), Running(0))),
            Reply.Json(200, State(Done("c"), Done("b"), Running(30))),
            Reply.Json(200, State(Done("c"), Done("b"))),
            Reply.Json(200, State(Done("a"), Done("c"), Done("b"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Copies = 3 });
        var seen = new List<string?>();
        await foreach (Drawing drawing in JobsClient.WatchDrawingResultsAsync(job))
        {
            seen.Add(drawing.Picture);
            Assert.Equal(seen.Count == 3, job.IsFinished);
        }

        Assert.Equal(["b", "c", "a"], seen);
        Assert.Equal(6, server.Requests.Count);
    }

    [Fact]
    public async Task Two_of_three_results_that_are_not_followed_by_others_are_not_the_end()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged), Reply.Json(200, State(Done("a"), Done("b"))), Reply.Json(200, State(Done("a"), Done("b"), Done("c"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Copies = 3 });
        await job.RefreshAsync();
        Assert.False(job.IsFinished);
        Assert.Equal(200d / 3, job.Progress);
        Assert.Equal(3, JobsClient.GetDrawingResults(await job.WaitAsync()).Count);
    }

    [Fact]
    public async Task What_still_runs_is_waited_for_although_another_result_has_failed()
    {
        await using var server = ScriptedServer.Replying(
            Reply.Json(200, Acknowledged),
            Reply.Json(200, State(Broken("badText", "No cats."), Running(10), Done("a"))),
            Reply.Json(200, State(Broken("badText", "No cats."), Done("b"), Done("a"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Copies = 3 });
        var error = await Assert.ThrowsAsync<JobFailedException<TaskAnswer>>(() => job.WaitAsync());
        Assert.Equal(["b", "a"], JobsClient.GetDrawingResults(error.State).Select(static drawing => drawing.Picture));
        Assert.Equal(("badText", "No cats.", false, "broken"), (error.Code, error.ProviderMessage, error.CanResubmit, error.Status));
        Assert.Equal($"The job {Id} (Drawing) ended as broken, with 2 of 3 results: badText: No cats. Submitting the same request again will not succeed; change it first.", error.Message);
    }

    [Fact]
    public async Task Results_come_before_the_failure_of_their_job()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged), Reply.Json(200, State(Done("a"), Broken("overload", "Too much."))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Copies = 2 });
        var seen = new List<string?>();
        var error = await Assert.ThrowsAsync<JobFailedException<TaskAnswer>>(async () =>
        {
            await foreach (Drawing drawing in JobsClient.WatchDrawingResultsAsync(job))
            {
                seen.Add(drawing.Picture);
            }
        });
        Assert.Equal(["a"], seen);
        Assert.True(error.CanResubmit);
    }

    [Theory]
    [InlineData("errors", "[{0}]")]
    [InlineData("error", "{0}")]
    public async Task An_error_beside_the_results_fails_the_job(string member, string form)
    {
        string trouble = $$"""{"task":"{{Id.ToString().ToUpperInvariant()}}","code":"overload","message":"Too much"}""";
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged), Reply.Json(200, $"{{\"{member}\":{string.Format(CultureInfo.InvariantCulture, form, trouble)}}}"));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        var error = await Assert.ThrowsAsync<JobFailedException<TaskAnswer>>(() => job.WaitAsync());
        Assert.Equal("overload", error.Code);
    }

    [Fact]
    public async Task What_is_said_of_other_tasks_is_of_no_account()
    {
        Guid other = Guid.NewGuid();
        await using var server = ScriptedServer.Replying(
            Reply.Json(200, Acknowledged),
            Reply.Json(200, $$"""{"data":[{"task":"{{other}}","state":"done","picture":"x"}],"errors":[{"task":"{{other}}","code":"overload"}]}"""),
            Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        await job.WaitAsync();
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task A_task_that_is_refused_in_a_good_answer_is_an_error_of_its_submission()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, $$"""{"errors":[{"task":"{{Id}}","code":"badText","message":"No cats."}]}"""));
        using JobsClient client = Client(server);
        var error = await Assert.ThrowsAsync<JobFailedException<TaskAnswer>>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }));
        Assert.Equal(("badText", false, Id.ToString()), (error.Code, error.CanResubmit, error.JobId));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_job_that_was_taken_a_moment_ago_may_be_unknown_for_a_while_but_a_resumed_one_may_not()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged), Reply.Json(200, Unknown), Reply.Json(404, Unknown), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        await (await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" })).WaitAsync();

        await using var other = ScriptedServer.Replying(Reply.Json(200, Unknown));
        using JobsClient resuming = Client(other);
        var error = await Assert.ThrowsAsync<JobFailedException<TaskAnswer>>(() => resuming.ResumeDrawing(Id.ToString()).WaitAsync());
        Assert.Equal("noSuchTask", error.Code);
    }

    [Fact]
    public async Task A_resumed_job_ends_with_its_number_of_results_or_when_none_is_on_its_way()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, State(Done("a"), Running(1))), Reply.Json(200, State(Done("a"))), Reply.Json(200, State(Done("a"), Done("b"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> unsure = client.ResumeDrawing(Id.ToString());
        await unsure.RefreshAsync();
        Assert.False(unsure.IsFinished);
        await unsure.RefreshAsync();
        Assert.True(unsure.HasSucceeded);
        Assert.Equal(2, JobsClient.GetDrawingResults(await client.ResumeDrawing(Id.ToString(), count: 2).WaitAsync()).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("42")]
    [InlineData("11111111222243338444555555555555")]
    public void An_id_of_another_form_is_an_error_at_once(string id)
    {
        using var client = new JobsClient();
        Assert.Equal("id", Assert.ThrowsAny<ArgumentException>(() => client.ResumeDrawing(id)).ParamName);
        Assert.ThrowsAny<ArgumentException>(() => client.ResumeDrawing(Id.ToString(), 0));
    }

    [Fact]
    public async Task A_width_needs_a_height()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(200, Acknowledged));
        using JobsClient client = Client(server);
        var error = await Assert.ThrowsAsync<ApiValidationException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Width = 100 }));
        Assert.Equal("Body[0].Width", Assert.Single(error.Violations).Property);
        Assert.Empty(server.Requests);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat", Width = 100, Height = 50 });
        Assert.Equal(Id.ToString(), job.Id);
    }
}
