using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using KreaGen.Samples.Sandbox;

namespace KreaGen.Sandbox.Tests;

/// <summary>A sandbox and a client of it, over real sockets.</summary>
public sealed class Api : IAsyncDisposable
{
    public const string Fast = """{"model":"krea-2-turbo","prompt":"a lighthouse","seed":7}""";

    private Api(SandboxServer server)
    {
        Server = server;
        Http.BaseAddress = server.BaseAddress;
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "sandbox-key");
    }

    public SandboxServer Server { get; }

    /// <summary>Carries the key.</summary>
    public HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    /// <summary>Carries no key.</summary>
    public HttpClient Public { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public static async Task<Api> StartAsync(SandboxOptions? options = null) =>
        new(await SandboxServer.StartAsync(options ?? new SandboxOptions { TaskDuration = TimeSpan.Zero }));

    public static string Body(string prompt, string more = "") =>
        $$"""{"model":"krea-2-turbo","prompt":{{JsonValue.Create(prompt).ToJsonString()}}{{more}}}""";

    public async Task<HttpResponseMessage> SubmitAsync(string body = Fast, string? idempotencyKey = null, CancellationToken ct = default)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "v1/images/generations")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        return await Http.SendAsync(request, ct);
    }

    public async Task<string> TakeAsync(string body = Fast)
    {
        using HttpResponseMessage answer = await SubmitAsync(body);
        return (await JsonAsync(answer, 200))["id"]!.GetValue<string>();
    }

    public async Task<JsonObject> PollAsync(string id, int status = 200)
    {
        using HttpResponseMessage answer = await Http.GetAsync($"v1/tasks/{id}");
        return await JsonAsync(answer, status);
    }

    public async Task<Uri> LinkAsync(string body = Fast) =>
        new((await PollAsync(await TakeAsync(body)))["results"]![0]!.GetValue<string>());

    public static async Task<JsonObject> JsonAsync(HttpResponseMessage answer, int status)
    {
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonNode.Parse(text)!.AsObject();
    }

    public static async Task<string> ErrorCodeAsync(HttpResponseMessage answer, int status) =>
        (await JsonAsync(answer, status))["error"]!["code"]!.ToString();

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        Public.Dispose();
        await Server.DisposeAsync();
    }
}
