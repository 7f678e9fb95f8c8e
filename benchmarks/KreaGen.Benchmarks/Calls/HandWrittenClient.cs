using System.Net.Http.Headers;
using System.Net.Http.Json;
using KreaGen.Benchmarks.Peers.Tasks;

namespace KreaGen.Benchmarks.Calls;

/// <summary>
/// What somebody writes who has read how HttpClient and the source generator of System.Text.Json are used: no retries, no checks, no typed errors.
/// </summary>
public sealed class HandWrittenClient : IDisposable
{
    private readonly HttpClient _client;

    public HandWrittenClient(Uri address, string key, HttpMessageHandler handler)
    {
        _client = new(handler, disposeHandler: false) { BaseAddress = address };
        _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
        _client.DefaultRequestHeaders.Accept.Add(new("application/json"));
        _client.DefaultRequestHeaders.UserAgent.Add(new("benchmarks", "1.0"));
    }

    public async Task<ImageTask?> CreateImageAsync(ImageRequest request, CancellationToken cancellationToken)
    {
        using HttpResponseMessage response =
            await _client.PostAsJsonAsync("v1/images/generations", request, TasksContext.Default.ImageRequest, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync(TasksContext.Default.ImageTask, cancellationToken);
    }

    public Task<ImageTask?> GetTaskAsync(string id, CancellationToken cancellationToken)
        => _client.GetFromJsonAsync("v1/tasks/" + Uri.EscapeDataString(id), TasksContext.Default.ImageTask, cancellationToken);

    public void Dispose() => _client.Dispose();
}
