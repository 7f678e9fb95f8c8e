using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;
using KreaGen.Http;

namespace KreaGen.Downloads;

public sealed class DownloadTests : IDisposable
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Enumerable.Range(0, 200_000).Select(i => (byte)i)];

    private readonly string _folder = Directory.CreateTempSubdirectory("kreagen-").FullName;

    private string Target => Path.Combine(_folder, "poster.png");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static EvoLinkClient Local(ScriptedServer server, Action<DownloadOptions>? configure = null) => Clients.For(server, configure: options =>
    {
        options.Downloads.AllowHttp = true;
        options.Downloads.AllowPrivateAddresses = true;
        options.Downloads.IdleTimeout = TimeSpan.FromHours(1);
        configure?.Invoke(options.Downloads);
    });

    private static Reply Image(byte[] bytes, string type = "image/png") => Reply.With(200, bytes, "Content-Type: " + type);

    [Fact]
    public async Task A_file_arrives_whole_without_a_credential()
    {
        await using var server = ScriptedServer.Replying(Image(Png));
        using EvoLinkClient client = Local(server);

        DownloadedFile file = await client.DownloadAsync(new(server.Uri, "/a.png?signature=s"), Target);

        Assert.Equal(new DownloadedFile(Target, Png.Length, "image/png"), file);
        Assert.Equal(Png, await File.ReadAllBytesAsync(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder));
        Assert.Null(server.Requests[0].Header("Authorization"));
        Assert.DoesNotContain(server.Requests[0].Headers, header => header.Value.Contains(Clients.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_goes_into_a_stream_from_where_it_stands()
    {
        await using var server = ScriptedServer.Replying(Reply.Truncated(200, new string('x', 5000), 10), Image([1, 2, 3], "application/octet-stream"));
        using EvoLinkClient client = Local(server);
        using var stream = new MemoryStream();
        stream.WriteByte(9);

        DownloadedFile file = await client.DownloadAsync(new(server.Uri, "/a"), stream);

        Assert.Equal(new DownloadedFile(null, 3, "application/octet-stream"), file);
        Assert.Equal([9, 1, 2, 3], stream.ToArray());
    }

    [Theory]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(410)]
    public async Task An_expired_link_is_a_typed_error_and_nothing_is_submitted(int status)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(status, "<Error>expired</Error>", "application/xml"));
        using EvoLinkClient client = Local(server);

        LinkExpiredException error = await Assert.ThrowsAsync<LinkExpiredException>(() => client.DownloadAsync(new(server.Uri, "/a.png?sig=secret"), Target));

        Assert.Equal(status, (int)error.StatusCode!);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
        Assert.Single(server.Requests);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    public static TheoryData<string, Reply> Passing => new()
    {
        { "429", Reply.Json(429, "{}", "Retry-After: 2") },
        { "408", Reply.Json(408, "{}") },
        { "503", Reply.Json(503, "{}") },
        { "reset", Reply.Reset() },
        { "closed", Reply.Close() },
        { "empty", Image([]) },
        { "truncated", Reply.Truncated(200, new string('x', 100_000), missing: 1, "X-Note: type is JSON") },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task What_may_pass_is_asked_for_again_with_nothing_half_written(string what, Reply reply)
    {
        await using var server = ScriptedServer.Replying(reply, Image(Png));
        using EvoLinkClient client = Local(server);

        await client.DownloadAsync(new(server.Uri, "/a.png"), Target);

        Assert.True(server.Requests.Count == 2, what);
        Assert.Equal(Png, await File.ReadAllBytesAsync(Target));
    }

    public static TheoryData<string, Reply> Wrong => new()
    {
        { "html as an image", Image("<!DOCTYPE html><p>sorry"u8.ToArray()) },
        { "html as html", Reply.Text(200, "<html>login</html>", "text/html") },
        { "html as nothing", Reply.With(200, "\n <HTML>"u8.ToArray()) },
        { "json as an image", Image("{\"error\":1}"u8.ToArray(), "image/jpeg") },
        { "something else as png", Image([1, 2, 3, 4, 5, 6, 7, 8]) },
        { "a video as an image", Image([0, 0, 0, 24, .. "ftypisom"u8, 1, 2, 3]) },
        { "500 that stays", Reply.Json(500, "{}") },
        { "truncated for ever", Reply.Truncated(200, "{", 10) },
        { "redirect elsewhere", Reply.Json(302, "{}", "Location: https://elsewhere.example/a.png") },
        { "redirects for ever", Reply.Json(302, "{}", "Location: /again") },
        { "too large by its head", Image(new byte[1_000_001], "application/octet-stream") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task What_is_not_the_file_leaves_the_old_file_alone(string what, Reply reply)
    {
        await File.WriteAllTextAsync(Target, "old");
        await using var server = ScriptedServer.Replying(reply);
        using EvoLinkClient client = Local(server, downloads => downloads.MaxBytes = 1_000_000);

        await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(new(server.Uri, "/a.png"), Target));

        Assert.True(await File.ReadAllTextAsync(Target) == "old", what);
        Assert.Equal([Target], Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_size_that_is_not_announced_is_counted()
    {
        byte[] head = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nConnection: close\r\n\r\n"u8.ToArray();
        await using var server = ScriptedServer.Replying(new Reply([.. head, .. new byte[300_000]], AfterReply.Close));
        using EvoLinkClient client = Local(server, downloads => downloads.MaxBytes = 200_000);

        DownloadException error = await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(new(server.Uri, "/a"), Target));

        Assert.Contains("200000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("image/jpeg", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "image/jpeg")]
    [InlineData("image/png", new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, "image/jpeg")]
    [InlineData("image/gif", new byte[] { 0x47, 0x49, 0x46, 0x38, 0x39, 0x61 }, "image/gif")]
    [InlineData("image/webp", new byte[] { 0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50 }, "image/webp")]
    [InlineData("image/avif", new byte[] { 0, 0, 0, 28, 0x66, 0x74, 0x79, 0x70, 0x61, 0x76, 0x69, 0x66 }, "image/avif")]
    [InlineData("video/mp4", new byte[] { 0, 0, 0, 28, 0x66, 0x74, 0x79, 0x70, 0x69, 0x73, 0x6F, 0x6D }, "video/mp4")]
    [InlineData("image/tiff", new byte[] { 0x49, 0x49, 0x2A, 0 }, "image/tiff")]
    [InlineData("image/svg+xml", new byte[] { 0x3C, 0x73, 0x76, 0x67 }, "image/svg+xml")]
    [InlineData(null, new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A }, "image/png")]
    public void Bytes_say_what_a_file_is(string? declared, byte[] bytes, string expected)
        => Assert.Equal(expected, ContentKind.Check(declared, bytes, allowsHtml: false, "x"));

    [Theory]
    [InlineData("http://files.example.com/a.png")]
    [InlineData("https://127.0.0.1/a.png")]
    [InlineData("https://169.254.169.254/latest")]
    [InlineData("https://user:pw@files.example.com/a.png")]
    [InlineData("https://localhost/a.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative.png")]
    public async Task Links_to_private_places_are_refused_by_default(string link)
    {
        await using var server = ScriptedServer.Replying(Image(Png));
        using EvoLinkClient client = Clients.For(server);

        DownloadException error = await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(new(link, UriKind.RelativeOrAbsolute), Target));

        Assert.Contains("Nothing was downloaded", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("pw", error.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_name_that_leads_to_a_private_address_is_refused_at_the_connection()
    {
        await using var server = ScriptedServer.Replying(Image(Png));
        using SocketsHttpHandler handler = DownloadConnection.CreateHandler(allowPrivateAddresses: false);
        using var invoker = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://localhost:{server.Uri.Port}/");

        HttpRequestException error = await Assert.ThrowsAsync<HttpRequestException>(() => invoker.SendAsync(request, CancellationToken.None));

        Assert.IsType<DownloadException>(error.InnerException);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_file_that_is_there_is_kept_when_overwriting_is_off()
    {
        await File.WriteAllTextAsync(Target, "old");
        await using var server = ScriptedServer.Replying(Image(Png));
        using EvoLinkClient client = Local(server, downloads => downloads.Overwrite = false);

        await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(new(server.Uri, "/a.png"), Target));

        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Cancelling_leaves_nothing_behind()
    {
        using var cancel = new CancellationTokenSource();
        await using var server = new ScriptedServer(_ =>
        {
            cancel.CancelAfter(50);
            return Reply.Silence();
        });
        using EvoLinkClient client = Local(server);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.DownloadAsync(new(server.Uri, "/a.png"), Target, cancel.Token));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task A_host_that_falls_silent_is_given_up()
    {
        await using var server = ScriptedServer.Replying(Reply.Silence());
        using EvoLinkClient client = Clients.For(server, configure: options =>
        {
            options.TimeProvider = TimeProvider.System;
            options.Retry.MaxRetries = 0;
            options.Downloads = new() { AllowHttp = true, AllowPrivateAddresses = true, IdleTimeout = TimeSpan.FromMilliseconds(100) };
        });

        DownloadException error = await Assert.ThrowsAsync<DownloadException>(() => client.DownloadAsync(new(server.Uri, "/a.png"), Target));

        Assert.Contains("no data arrived for 0.1 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_found_out_before_anything_is_sent()
    {
        await using var server = ScriptedServer.Replying(Image(Png));
        using EvoLinkClient client = Local(server);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => client.DownloadAsync(new(server.Uri, "/a.png"), Path.Combine(_folder, "no", "a.png")));

        Assert.Empty(server.Requests);
    }
}
