using System.Net;
using System.Net.Http.Headers;
using KreaGen.Samples.Sandbox;
using KreaGen.Samples.Sandbox.Faults;
using KreaGen.Samples.Sandbox.Pictures;

namespace KreaGen.Sandbox.Tests;

public sealed class DownloadTests
{
    [Fact]
    public async Task A_link_gives_the_picture_of_the_prompt_and_seed()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage answer = await api.Public.GetAsync(
            await api.LinkAsync(Api.Body("a lighthouse", ""","seed":7,"size":"16:9" """)));

        byte[] png = await answer.Content.ReadAsByteArrayAsync();
        PngFile file = PngFile.Read(png);
        Assert.Equal("image/png", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(png.Length, answer.Content.Headers.ContentLength);
        Assert.Equal((1344, 768), (file.Width, file.Height));
        Assert.Equal(Picture.Paint("a lighthouse", 7, 1344, 768), png);
        Assert.Equal((1, 0), (api.Server.ImageRequests, api.Server.ImageRequestsWithCredentials));
    }

    [Fact]
    public async Task HEAD_tells_the_length_without_the_picture()
    {
        await using Api api = await Api.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Head, await api.LinkAsync());
        using HttpResponseMessage answer = await api.Public.SendAsync(request);

        Assert.True(answer.Content.Headers.ContentLength > 100_000);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("Authorization", "Bearer sandbox-key")]
    [InlineData("X-Api-Key", "sandbox-key")]
    [InlineData("Cookie", "session=1")]
    public async Task A_key_that_reaches_the_image_host_is_noticed_and_refused(string header, string value)
    {
        await using Api api = await Api.StartAsync();
        using HttpRequestMessage request = new(HttpMethod.Get, await api.LinkAsync());
        request.Headers.Add(header, value);
        using HttpResponseMessage answer = await api.Public.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(1, api.Server.ImageRequestsWithCredentials);
    }

    [Fact]
    public async Task A_key_that_a_fault_meets_is_noticed_too()
    {
        await using Api api = await Api.StartAsync();
        Uri link = await api.LinkAsync();
        api.Server.Faults.OnPicture(Fault.Status(503));
        using HttpResponseMessage answer = await api.Http.GetAsync(link);

        Assert.Equal(1, api.Server.ImageRequestsWithCredentials);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(410)]
    public async Task A_link_expires(int status)
    {
        ManualTime time = new();
        await using Api api = await Api.StartAsync(new SandboxOptions
        {
            TimeProvider = time,
            TaskDuration = TimeSpan.Zero,
            LinkLifetime = TimeSpan.FromHours(1),
            ExpiredLinkStatus = status,
        });
        Uri link = await api.LinkAsync();
        time.Advance(TimeSpan.FromMinutes(59));
        using HttpResponseMessage early = await api.Public.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
        time.Advance(TimeSpan.FromMinutes(1));
        using HttpResponseMessage late = await api.Public.GetAsync(link);

        Assert.Equal((200, status), ((int)early.StatusCode, (int)late.StatusCode));
        Assert.Contains("expired", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("expires=", "expires=9")]
    [InlineData("sig=", "sig=0")]
    [InlineData("?", "?x=")]
    [InlineData("task-unified", "task-unifie")]
    public async Task A_link_that_was_touched_is_403(string old, string replacement)
    {
        await using Api api = await Api.StartAsync();
        Uri link = await api.LinkAsync();
        using HttpResponseMessage answer = await api.Public.GetAsync(
            new Uri(link.AbsoluteUri.Replace(old, replacement, StringComparison.Ordinal)));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task A_truncated_picture_breaks_off()
    {
        await using Api api = await Api.StartAsync();
        Uri link = await api.LinkAsync();
        api.Server.Faults.OnPicture(Fault.Truncated());

        await Assert.ThrowsAnyAsync<HttpRequestException>(() => api.Public.GetByteArrayAsync(link));
    }

    [Fact]
    public async Task A_picture_can_be_a_web_page_or_huge_or_expired()
    {
        await using Api api = await Api.StartAsync();
        using HttpResponseMessage page = await api.Public.GetAsync(await api.LinkAsync(Api.Body("[image:html]")));
        using HttpResponseMessage expired = await api.Public.GetAsync(await api.LinkAsync(Api.Body("[image:expired]")));
        Uri link = await api.LinkAsync();
        api.Server.Faults.OnPicture(Fault.Huge(9_000_000));
        byte[] huge = await api.Public.GetByteArrayAsync(link);

        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.Forbidden, expired.StatusCode);
        Assert.Equal(9_000_000, huge.Length);
    }
}
