using System.Net;
using KreaGen.Samples.Playground;

namespace KreaGen.Playground.Tests;

/// <summary>What the page's server promises, without a browser.</summary>
public sealed class ServerTests : IAsyncLifetime, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kreagen-playground-").FullName;
    private readonly HttpClient _http = new();
    private PlaygroundServer _server = null!;

    public async Task InitializeAsync() => _server = await StartAsync();

    public void Dispose() => _http.Dispose();

    public async Task DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData("", "1:1", "1K", "7", "Say what to draw.")]
    [InlineData("x", "7:3", "1K", "7", "There is no 7:3 at 1K.")]
    [InlineData("x", "1:1", "8K", "7", "There is no 1:1 at 8K.")]
    [InlineData("x", "1:1", "1K", "2000000", "Seed must be at most 1048576, but is 2000000.")]
    [InlineData("x", "1:1", "1K", "lucky", "Seed must be a whole number")]
    public async Task What_is_wrong_with_an_order_is_said_and_nothing_is_sent(string prompt, string size, string quality, string seed, string words)
    {
        using HttpResponseMessage answer = await OrderAsync(prompt, size, quality, seed);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, _server.SandboxSubmits);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Host", "evil.example")]
    public async Task Other_sites_cannot_order(string header, string value)
    {
        using HttpResponseMessage answer = await OrderAsync("x", "1:1", "1K", "7", (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, _server.SandboxSubmits);
    }

    [Fact]
    public async Task A_prompt_stays_text_in_the_page()
    {
        using HttpResponseMessage answer = await OrderAsync("<script>alert(1)</script>\" onload=\"x", "1:1", "1K", "7");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        using HttpResponseMessage page = await _http.GetAsync(_server.Address);
        string text = await page.Content.ReadAsStringAsync();
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", string.Join(' ', page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_progress_of_a_picture_is_a_stream_of_events_that_ends()
    {
        using HttpResponseMessage answer = await OrderAsync("A lake", "1:1", "1K", "7");
        string id = (await answer.Content.ReadAsStringAsync()).Split('"')[3];
        using HttpResponseMessage events = await _http.GetAsync(new Uri(_server.Address, $"/pictures/{id}/events"));
        Assert.Equal("text/event-stream", events.Content.Headers.ContentType?.MediaType);
        string text = await events.Content.ReadAsStringAsync();
        Assert.Contains("event: progress\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n\n", text, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"Saved\",\"percent\":100", text.Split("\n\n")[^2], StringComparison.Ordinal);

        byte[] picture = await _http.GetByteArrayAsync(new Uri(_server.Address, $"/pictures/{id}/image.png"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
    }

    [Fact]
    public async Task A_failure_is_told_and_kept()
    {
        using HttpResponseMessage answer = await OrderAsync("A lake [fail:content_policy_violation]", "1:1", "1K", "7");
        string id = (await answer.Content.ReadAsStringAsync()).Split('"')[3];
        Assert.Contains("content_policy_violation", await _http.GetStringAsync(new Uri(_server.Address, $"/pictures/{id}/events")), StringComparison.Ordinal);
        Assert.Contains("data-state=\"failed\"", await _http.GetStringAsync(_server.Address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_twenty_survive_a_restart_and_what_was_running_is_accounted_for()
    {
        for (int number = 1; number <= 21; number++)
        {
            string takes = number == 21 ? " [takes:60]" : " [takes:0]";
            using HttpResponseMessage answer = await OrderAsync($"Picture {number}{takes}", "1:1", "1K", "7");
            string id = (await answer.Content.ReadAsStringAsync()).Split('"')[3];
            if (number < 21)
            {
                await _http.GetStringAsync(new Uri(_server.Address, $"/pictures/{id}/events"));
            }
        }

        await _server.DisposeAsync();
        _server = await StartAsync();
        string page = await _http.GetStringAsync(_server.Address);
        Assert.Equal(20, page.Split("class=\"card\"").Length - 1);
        Assert.True(page.IndexOf("Picture 20 ", StringComparison.Ordinal) < page.IndexOf("Picture 2 ", StringComparison.Ordinal));
        Assert.DoesNotContain("Picture 1 ", page, StringComparison.Ordinal);
        Assert.Contains("The sandbox ended before the picture was made.", page, StringComparison.Ordinal);
    }

    private Task<PlaygroundServer> StartAsync() => PlaygroundServer.StartAsync(new() { Port = 0, Data = _folder, SandboxTime = TimeSpan.FromSeconds(0.3) });

    private async Task<HttpResponseMessage> OrderAsync(string prompt, string size, string quality, string seed, (string Name, string Value)? header = null)
    {
        using var order = new HttpRequestMessage(HttpMethod.Post, new Uri(_server.Address, "/pictures"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["prompt"] = prompt, ["size"] = size, ["quality"] = quality, ["seed"] = seed }),
        };
        if (header is { } given)
        {
            order.Headers.TryAddWithoutValidation(given.Name, given.Value);
        }

        return await _http.SendAsync(order);
    }
}
