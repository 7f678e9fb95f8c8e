using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace KreaGen.Benchmarks.Native.ByHand;

/// <summary>What somebody writes who needs three calls: no retries of what is safe to retry, no checks, no jobs that are picked up again.</summary>
internal sealed class ImageClient : IDisposable
{
    private readonly HttpClient _api;

    // Of its own, so that the key does not go to whoever keeps the pictures.
    private readonly HttpClient _images = new();

    public ImageClient(Uri address, string key)
    {
        _api = new() { BaseAddress = address };
        _api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<ImageTask> SubmitAsync(ImageRequest request)
    {
        using HttpResponseMessage response = await _api.PostAsJsonAsync("v1/images/generations", request, ImagesContext.Default.ImageRequest);
        return await ReadAsync(response);
    }

    public async Task<ImageTask> GetTaskAsync(string id)
    {
        using HttpResponseMessage response = await _api.GetAsync(new Uri("v1/tasks/" + Uri.EscapeDataString(id), UriKind.Relative));
        return await ReadAsync(response);
    }

    public async Task DownloadAsync(Uri link, string file)
    {
        await using Stream picture = await _images.GetStreamAsync(link);
        await using FileStream saved = File.Create(file);
        await picture.CopyToAsync(saved);
    }

    public void Dispose()
    {
        _api.Dispose();
        _images.Dispose();
    }

    private static async Task<ImageTask> ReadAsync(HttpResponseMessage response)
    {
        if (!response.IsSuccessStatusCode)
        {
            Problem? problem = await response.Content.ReadFromJsonAsync(ImagesContext.Default.Problem);
            throw new HttpRequestException(problem?.Error?.Message, inner: null, response.StatusCode);
        }

        return await response.Content.ReadFromJsonAsync(ImagesContext.Default.ImageTask) ?? throw new HttpRequestException("The answer is empty.");
    }
}
