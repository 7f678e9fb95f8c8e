using System.Globalization;
using System.Net;
using KreaGen.Errors;
using KreaGen.Http;
using KreaGen.Jobs;
using Wire.Jobs;
using Drawing = Wire.Jobs.Drawing;

namespace Wire;

/// <summary>Jobs that are asked for by POST, whose ids the client chooses, and whose results arrive one by one.</summary>
public sealed class JobsTests
{
    private static readonly Guid Id = Guid.Parse("11111111-2222-4333-8444-555555555555");
    private static readonly string Acknowledged = $$"""{"data":[{"task":"{{Id}}"}]}""";
    private static readonly string Unknown = $$"""{"errors":[{"task":"{{Id}}","code":"noSuchTask","message":"Never heard of it."}]}""";

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
        Assert.Equal($"The job {Id} (Drawing) ended as broken, with 2 of 3 results: badText: No cats. Submitting the same request again does not help; change it first.", error.Message);
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

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_submission_whose_answer_is_lost_is_found_and_not_sent_again(int way)
    {
        Reply lost = way switch
        {
            0 => Reply.Reset(),
            1 => Reply.Truncated(200, Acknowledged, 10),
            2 => Reply.Json(503, "{}"),
            _ => Reply.Json(200, """{"data":[]}"""),
        };
        await using var server = ScriptedServer.Replying(lost, Reply.Json(200, State(Running(5))), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.Equal((Id.ToString(), 5d), (job.Id, job.Progress));
        await job.WaitAsync();
        Assert.Equal(["draw", "ask", "ask"], server.Requests.Select(KindOf));
    }

    [Fact]
    public async Task It_is_looked_for_until_it_shows()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(200, Unknown), Reply.Json(404, Unknown), Reply.Reset(), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server, TimeSpan.FromSeconds(30));
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.True(job.HasSucceeded);
        Assert.Equal(["draw", "ask", "ask", "ask", "ask"], server.Requests.Select(KindOf));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(200)]
    public async Task Only_when_the_provider_proves_that_it_does_not_know_it_is_it_sent_again_with_the_same_id(int status)
    {
        await using var server = new ScriptedServer(request => KindOf(request) == "ask" ? Reply.Json(status, Unknown)
            : request.Number == 1 ? Reply.Reset()
            : Reply.Json(200, $$"""{"data":[{"task":"{{Id}}","picture":"a"}]}"""));
        using JobsClient client = Client(server, TimeSpan.FromSeconds(0.5));
        Job<TaskAnswer> job = await client.StartDrawingAsync(new() { Task = Id, Text = "a cat" });
        Assert.True(job.HasSucceeded);
        string[] kinds = [.. server.Requests.Select(KindOf)];
        Assert.Equal(["draw", "draw"], kinds.Where(static kind => kind == "draw"));
        Assert.Equal(("draw", "ask", "draw"), (kinds[0], kinds[1], kinds[^1]));
        Assert.Equal(server.Requests[0].Text, server.Requests[^1].Text);
    }

    [Theory]
    [InlineData(200, """{"data":[]}""")]
    [InlineData(200, "not JSON")]
    [InlineData(503, "{}")]
    [InlineData(401, "{}")]
    public async Task What_proves_nothing_leaves_the_submission_unknown_with_its_id(int status, string body)
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(status, body));
        using JobsClient client = Client(server, TimeSpan.FromSeconds(0.3));
        var error = await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }));
        Assert.Equal(Id.ToString(), error.JobId);
        Assert.Equal(1, server.Requests.Count(static request => KindOf(request) == "draw"));
    }

    [Fact]
    public async Task It_is_not_sent_again_for_ever()
    {
        await using var server = new ScriptedServer(static request => KindOf(request) == "draw" ? Reply.Reset() : Reply.Json(200, Unknown));
        using JobsClient client = Client(server, TimeSpan.Zero, retries: 2);
        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }));
        Assert.Equal(3, server.Requests.Count(static request => KindOf(request) == "draw"));
    }

    [Fact]
    public async Task A_cancelled_submission_and_a_cancelled_search_name_the_id()
    {
        await using var silent = new ScriptedServer(static _ => Reply.Silence());
        using JobsClient client = Client(silent);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var cancelled = await Assert.ThrowsAsync<SubmissionCanceledException>(() => client.StartDrawingAsync(new() { Task = Id, Text = "a cat" }, stop.Token));
        Assert.Equal(Id.ToString(), cancelled.JobId);

        await using var lost = ScriptedServer.Replying(Reply.Reset(), Reply.Json(200, Unknown));
        using JobsClient searching = Client(lost, TimeSpan.FromMinutes(5));
        using var later = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        cancelled = await Assert.ThrowsAsync<SubmissionCanceledException>(() => searching.StartDrawingAsync(new() { Task = Id, Text = "a cat" }, later.Token));
        Assert.Equal(Id.ToString(), cancelled.JobId);
        Assert.Equal(1, lost.Requests.Count(static request => KindOf(request) == "draw"));
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
    public async Task A_question_by_post_is_asked_again_when_its_answer_is_lost()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset(), Reply.Json(503, "{}"), Reply.Json(200, State(Done("a"))));
        using JobsClient client = Client(server);
        TaskAnswer state = await client.AskAsync([new() { Task = Id }]);
        Assert.Equal("a", state.Data![0].Picture);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Several_tasks_in_one_request_stay_what_they_are_and_are_sent_once()
    {
        await using var server = ScriptedServer.Replying(Reply.Reset());
        using JobsClient client = Client(server);
        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.DrawAsync([new() { Task = Id, Text = "a" }, new() { Task = Guid.NewGuid(), Text = "b" }]));
        Assert.Single(server.Requests);
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

    [Fact]
    public async Task A_prediction_that_is_ready_at_once_is_not_asked_for_and_its_number_is_its_id()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(201, """{"id":7,"status":"succeeded","output":["a","b"]}"""));
        using JobsClient client = Client(server);
        Job<Prediction> job = await client.StartPredictionAsync(new() { Input = "x" }, prefer: "wait");
        Assert.Equal(["a", "b"], JobsClient.GetPredictionResults(await job.WaitAsync()));
        Assert.Equal("7", job.Id);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_prediction_that_takes_its_time_is_asked_for_by_its_number()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(201, """{"id":7,"status":"starting"}"""), Reply.Json(200, """{"id":7,"status":"failed"}"""));
        using JobsClient client = Client(server);
        Job<Prediction> job = await client.StartPredictionAsync(new() { Input = "x" });
        Assert.Equal("starting", job.Status);
        var error = await Assert.ThrowsAsync<JobFailedException<Prediction>>(() => job.WaitAsync());
        Assert.Equal("failed", error.Status);
        Assert.Equal("/predictions/7", server.Requests[1].Target);
        Assert.Throws<ArgumentException>(() => client.ResumePrediction("seven"));
    }

    [Fact]
    public async Task A_refused_prediction_is_a_state_of_its_job()
    {
        await using var server = ScriptedServer.Replying(Reply.Json(201, """{"id":7,"status":"failed"}"""));
        using JobsClient client = Client(server);
        Job<Prediction> job = await client.StartPredictionAsync(new() { Input = "x" });
        Assert.True(job is { IsFinished: true, HasSucceeded: false, Id: "7" });
    }

    [Fact]
    public async Task An_order_has_its_status_below_the_root_and_is_asked_for_by_an_object()
    {
        await using var server = ScriptedServer.Replying(
            Reply.With((int)HttpStatusCode.Accepted, []),
            Reply.Json(200, """{"order":{"phase":"mixing"}}"""),
            Reply.Json(200, """{"order":{"phase":"burnt","trouble":{"code":"hot","message":"Too hot."}}}"""));
        using JobsClient client = Client(server);
        Job<FindOrderResponse> job = await client.StartOrderAsync(new() { Key = "k-1", Cake = "plum" });
        Assert.Equal("k-1", job.Id);
        var error = await Assert.ThrowsAsync<JobFailedException<FindOrderResponse>>(() => job.WaitAsync());
        Assert.Equal(("burnt", "hot"), (error.Status, error.Code));
        Assert.Equal("""{"key":"k-1"}""", server.Requests[1].Text);
    }

    private static JobsClient Client(ScriptedServer server, TimeSpan? search = null, int retries = 3)
    {
        var options = new ApiClientOptions { Endpoint = server.Uri };
        options.Retry.MaxRetries = retries;
        options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
        options.Jobs.SearchTime = search ?? TimeSpan.FromSeconds(5);
        options.Jobs.Interval = TimeSpan.FromMilliseconds(5);
        return new(options);
    }

    private static string State(params string[] items) => $$"""{"data":[{{string.Join(",", items)}}]}""";

    private static string Running(int percent) => $$"""{"task":"{{Id}}","state":"running","percent":{{percent}}}""";

    private static string Done(string picture) => $$"""{"task":"{{Id}}","state":"done","picture":"{{picture}}"}""";

    private static string Broken(string code, string message) => $$$"""{"task":"{{{Id}}}","state":"broken","error":{"code":"{{{code}}}","message":"{{{message}}}"}}""";

    private static string KindOf(ReceivedRequest request) => request.Text.Contains("\"draw\"", StringComparison.Ordinal) ? "draw" : "ask";

    private static string TaskIn(ReceivedRequest request) => request.Text.Split("\"task\":\"")[1][..36];
}
