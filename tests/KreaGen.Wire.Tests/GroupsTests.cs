using KreaGen.Jobs;
using Wire.Groups;
using Wire.PathGroups;

namespace Wire;

/// <summary>Operations behind properties of the client, by their first tag or by their path.</summary>
public sealed class GroupsTests
{
    [Fact]
    public async Task Operations_are_called_through_their_group_and_those_without_one_on_the_client()
    {
        await using var server = new ScriptedServer(static request => request.Target == "/tasks/7" ? Reply.Json(200, """{"id":"7","status":"done"}""") : Reply.With(204, []));
        using var client = new GroupsClient(new() { Endpoint = server.Uri });

        await client.HealthAsync();
        await client.Tasks.ListAsync();
        TaskModel task = await client.Tasks.GetTaskAsync("7");

        Assert.Equal("7", task.Id);
        Assert.Equal(["/health", "/tasks", "/tasks/7"], server.Requests.Select(static request => request.Target));
    }

    [Fact]
    public async Task A_job_of_one_group_polls_an_operation_of_another()
    {
        await using var server = new ScriptedServer(static request => Reply.Json(200, request.Method == "POST" ? """{"id":"7","status":"new"}""" : """{"id":"7","status":"done","results":["a"]}"""));
        using var client = new GroupsClient(new() { Endpoint = server.Uri });

        Job<TaskModel> job = await client.ImageJobs.StartImageAsync(new() { Prompt = "x" });
        TaskModel done = await job.WaitAsync();

        Assert.Equal("/tasks/7", server.Requests[^1].Target);
        Assert.Equal(["a"], GroupsImageJobsClient.GetImageResults(done));
        Assert.Empty(GroupsImageJobsClient.GetImageResults(new() { Id = "7", Status = "new" }));
    }

    [Fact]
    public async Task Pages_work_in_groups()
    {
        await using ScriptedServer server = ScriptedServer.Replying(Reply.Json(200, """[{"id":"1","status":"a"}]"""), Reply.Json(200, "[]"));
        using var client = new GroupsClient(new() { Endpoint = server.Uri });

        int count = 0;
        await foreach (TaskModel _ in client.ImageJobs.EnumerateImagesAsync())
        {
            count++;
        }

        Assert.Equal(1, count);
    }

    [Fact]
    public async Task A_path_belongs_to_what_it_is_about()
    {
        await using ScriptedServer server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new PathGroupsClient(new() { Endpoint = server.Uri });

        await client.RootAsync();
        await client.Orders.ListOrdersAsync();
        await client.Orders.ListLinesAsync("1");
        await client.EndpointGroup.GetEndpointAsync();

        Assert.Equal(["/", "/v1/orders", "/v1/orders/1/lines", "/v1/endpoint"], server.Requests.Select(static request => request.Target));
    }
}
