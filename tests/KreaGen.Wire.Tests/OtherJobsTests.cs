using System.Net;
using KreaGen.Errors;
using KreaGen.Jobs;
using Wire.Jobs;
using static Wire.JobsScript;

namespace Wire;

/// <summary>Jobs whose response to the submission is a state, and jobs whose status stands below the root.</summary>
public sealed class OtherJobsTests
{
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
}
