using System.Text;
using System.Text.Json.Nodes;

namespace KreaGen.Sandbox.Tests;

/// <summary>What is sent to Runware's side of a sandbox.</summary>
public static class RunwareRequests
{
    public static string Task(Guid id, string more = "", string prompt = "a lighthouse")
        => $$"""{"taskType":"imageInference","taskUUID":"{{id}}","model":"krea:krea@2-turbo","positivePrompt":"{{prompt}}"{{more}}}""";

    public static string Question(Guid id) => $$"""{"taskType":"getResponse","taskUUID":"{{id}}"}""";

    public static async Task<HttpResponseMessage> SendTasksAsync(this Api api, string body)
    {
        ArgumentNullException.ThrowIfNull(api);
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        return await api.Http.PostAsync(new Uri("v1", UriKind.Relative), content);
    }

    public static async Task<JsonObject> TasksAsync(this Api api, int status, params string[] tasks)
    {
        using HttpResponseMessage answer = await api.SendTasksAsync($"[{string.Join(',', tasks)}]");
        return await Api.JsonAsync(answer, status);
    }
}
