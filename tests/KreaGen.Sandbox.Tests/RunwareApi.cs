using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Sandbox.Tests;

/// <summary>Runware's side of a sandbox, over real sockets.</summary>
public sealed class RunwareApi : IAsyncDisposable
{
    private readonly Api _api;

    private RunwareApi(Api api) => _api = api;

    public SandboxServer Server => _api.Server;

    public HttpClient Http => _api.Http;

    public HttpClient Public => _api.Public;

    public static async Task<RunwareApi> StartAsync(SandboxOptions? options = null) => new(await Api.StartAsync(options));

    public static string Task(Guid id, string more = "", string prompt = "a lighthouse")
        => $$"""{"taskType":"imageInference","taskUUID":"{{id}}","model":"krea:krea@2-turbo","positivePrompt":"{{prompt}}"{{more}}}""";

    public static string Question(Guid id) => $$"""{"taskType":"getResponse","taskUUID":"{{id}}"}""";

    public Task<HttpResponseMessage> SendAsync(params string[] tasks) => SendTextAsync($"[{string.Join(',', tasks)}]");

    public Task<HttpResponseMessage> SendTextAsync(string body) => Http.PostAsync("v1", new StringContent(body, Encoding.UTF8, "application/json"));

    public async Task<JsonObject> JsonAsync(int status, params string[] tasks)
    {
        using HttpResponseMessage answer = await SendAsync(tasks);
        return await Api.JsonAsync(answer, status);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();
}
