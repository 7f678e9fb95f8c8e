using System.IO.Compression;
using System.Text;
using Krea.EvoLink;
using KreaGen.Errors;
using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>Responses that come packed.</summary>
public sealed class CompressionTests
{
    [Fact]
    public async Task Packed_answers_are_asked_for_and_read()
    {
        await using var server = ScriptedServer.Replying(Packed(200, Clients.State("completed", 100)));
        using EvoLinkClient client = Clients.For(server);

        ApiResponse<TaskDetailResponse> response = await client.GetTaskDetailWithResponseAsync("x");

        Assert.Equal("completed", response.Value.Status!.Value.Value);
        Assert.Equal("gzip", Assert.Single(server.Requests).Header("Accept-Encoding"));
        Assert.Equal("application/json", response.ContentHeaders.ContentType!.MediaType);
        Assert.Empty(response.ContentHeaders.ContentEncoding);
    }

    [Fact]
    public async Task A_packed_error_keeps_its_words()
    {
        await using var server = ScriptedServer.Replying(Packed(400, """{"error":{"code":"invalid_request","message":"The prompt is empty.","type":"invalid_request_error"}}"""));
        using EvoLinkClient client = Clients.For(server);

        ApiException error = await Assert.ThrowsAnyAsync<ApiException>(() => client.GetTaskDetailAsync("x"));

        Assert.Contains("The prompt is empty.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_unpacks_beyond_the_limit_is_not_read_to_its_end()
    {
        Reply bomb = Packed(200, "{\"id\":\"" + new string('x', 10_000_000) + "\"}");
        Assert.InRange(bomb.Bytes.Length, 0, 50_000);
        await using var server = ScriptedServer.Replying(bomb);
        using EvoLinkClient client = Clients.For(server, configure: static options => (options.MaxResponseBytes, options.Retry.MaxRetries) = (50_000, 0));

        InvalidResponseException error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.GetTaskDetailAsync("x"));

        Assert.Contains("50000 bytes", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_says_that_it_is_packed_and_is_not_was_still_a_submit()
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, Encoding.UTF8.GetBytes(Clients.Submitted), "Content-Type: application/json", "Content-Encoding: gzip"));
        using EvoLinkClient client = Clients.For(server);

        await Assert.ThrowsAsync<SubmissionUnknownException>(() => client.CreateImageGenerationAsync(Clients.Poster));

        Assert.Single(server.Requests);
    }

    private static Reply Packed(int status, string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return Reply.With(status, packed.ToArray(), "Content-Type: application/json", "Content-Encoding: gzip");
    }
}
