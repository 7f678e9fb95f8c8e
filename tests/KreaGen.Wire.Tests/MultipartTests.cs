using System.Net;
using System.Net.Sockets;
using KreaGen.Errors;
using KreaGen.Http;
using Wire.Bytes;
using Wire.Multipart;

namespace Wire;

/// <summary><c>multipart/form-data</c>: RFC 7578, and OpenAPI 3.1, "Encoding <c>multipart</c> Media Types".</summary>
public sealed class MultipartTests
{
    [Fact]
    public async Task Text_comes_without_a_content_type_and_a_file_with_its_name()
        => Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="caption"

            Größe
            --B
            Content-Disposition: form-data; name="file"; filename="a.jpg"
            Content-Type: image/jpeg

            JPEG
            --B--

            """.ReplaceLineEndings("\r\n"),
            await BodyAsync(new() { Caption = "Größe", File = new FileContent("JPEG"u8.ToArray(), "a.jpg", "image/jpeg") }));

    [Fact]
    public async Task A_file_without_a_name_or_type_takes_those_of_the_document()
        => Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="caption"

            c
            --B
            Content-Disposition: form-data; name="file"; filename="file"
            Content-Type: application/octet-stream

            1
            --B
            Content-Disposition: form-data; name="thumbnail"; filename="thumbnail"
            Content-Type: image/png

            2
            --B--

            """.ReplaceLineEndings("\r\n"),
            await BodyAsync(new() { Caption = "c", File = "1"u8.ToArray(), Thumbnail = new MemoryStream("2"u8.ToArray()) }));

    [Fact]
    public async Task A_file_that_may_be_null_is_a_file()
    {
        string body = await BodyAsync(new() { Caption = "c", File = "1"u8.ToArray(), Cover = new FileContent("C"u8.ToArray(), "c.png"), Extras = ["2"u8.ToArray(), "3"u8.ToArray()] });
        Assert.Contains("name=\"cover\"; filename=\"c.png\"\r\nContent-Type: application/octet-stream\r\n\r\nC\r\n", body, StringComparison.Ordinal);
        Assert.Equal(3, body.Split("name=\"extras\"; filename=\"extras\"").Length);
    }

    [Fact]
    public async Task Headers_of_a_part_are_those_that_the_document_knows_and_those_of_the_file()
        => Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="scan"; filename="scan"
            Content-Type: image/tiff
            X-Quality: 95
            X-Free: f
            Content-Transfer-Encoding: binary

            S
            --B
            Content-Disposition: form-data; name="note"
            X-Kind: note

            n
            --B--

            """.ReplaceLineEndings("\r\n"),
            Normal(await SentAsync(static client => client.AddScanAsync(new()
            {
                Scan = new FileContent("S"u8.ToArray()) { Headers = new Dictionary<string, string> { ["X-Quality"] = "95", ["X-Free"] = "f" } },
                Note = "n",
            }))));

    [Theory]
    [InlineData("X Free", "f")]
    [InlineData("X-Free", "f\r\nX-Other: o")]
    public void A_header_that_would_break_out_is_refused(string name, string value)
        => Assert.Throws<ArgumentException>(() => new FileContent("S"u8.ToArray()) { Headers = new Dictionary<string, string> { [name] = value } });

    [Fact]
    public async Task Lists_are_repeated_objects_are_JSON_and_numbers_are_text()
        => Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="caption"

            c
            --B
            Content-Disposition: form-data; name="file"; filename="file"
            Content-Type: application/octet-stream

            1
            --B
            Content-Disposition: form-data; name="pages"; filename="p1"
            Content-Type: application/octet-stream

            2
            --B
            Content-Disposition: form-data; name="pages"; filename="p2"
            Content-Type: application/octet-stream

            3
            --B
            Content-Disposition: form-data; name="tags"

            a
            --B
            Content-Disposition: form-data; name="tags"

            b
            --B
            Content-Disposition: form-data; name="place"
            Content-Type: application/vnd.place+json

            {"name":"Rome"}
            --B
            Content-Disposition: form-data; name="stars"

            5
            --B--

            """.ReplaceLineEndings("\r\n"),
            await BodyAsync(new()
            {
                Caption = "c",
                File = "1"u8.ToArray(),
                Pages = [new FileContent("2"u8.ToArray(), "p1"), new FileContent("3"u8.ToArray(), "p2")],
                Tags = ["a", "b"],
                Place = new() { Name = "Rome" },
                Stars = 5,
            }));

    [Fact]
    public async Task A_name_cannot_leave_its_quotes()
        => Assert.Contains("filename=\"a%22%0D%0AX: y\"\r\n", await BodyAsync(new() { Caption = "c", File = new FileContent("1"u8.ToArray(), "a\"\r\nX: y") }), StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_that_does_not_know_its_length_is_sent_in_chunks()
    {
        ReceivedRequest request = await SentAsync(client => client.UploadPictureAsync(new() { Caption = "c", File = new UnseekableStream("1234"u8.ToArray()) }));
        Assert.Equal("chunked", request.Header("Transfer-Encoding"));
        Assert.Contains("\r\n\r\n1234\r\n--", request.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_is_read_while_it_is_sent_and_never_held_whole()
    {
        // Nobody reads at the other end: what the client has taken is what buffers on the way hold, far from everything.
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var client = new MultipartClient(new() { Endpoint = new("http://127.0.0.1:" + ((IPEndPoint)silent.LocalEndpoint).Port) });
        using var stop = new CancellationTokenSource();
        await using var picture = new LongStream(length: 1L << 40);
        Task upload = client.UploadPictureAsync(new() { Caption = "c", File = picture }, stop.Token);
        using TcpClient connection = await silent.AcceptTcpClientAsync(CancellationToken.None);
        while (picture.Sent == 0)
        {
            await Task.Delay(10);
        }

        long sent = picture.Sent;
        await Task.Delay(200);
        Assert.InRange(picture.Sent, sent, 256L * 1024 * 1024);
        await stop.CancelAsync();
        await Assert.ThrowsAsync<SubmissionCanceledException>(() => upload);
    }

    [Fact]
    public async Task A_limit_is_checked_before_anything_is_sent()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new MultipartClient(new() { Endpoint = server.Uri });
        ApiValidationException error = await Assert.ThrowsAsync<ApiValidationException>(() => client.UploadPictureAsync(new() { Caption = new('x', 21), File = Array.Empty<byte>(), Pages = [new byte[1], new byte[1], new byte[1], new byte[1]] }));
        Assert.Equal(["Caption", "Pages"], error.Violations.Select(static violation => violation.Property));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_form_without_files_is_the_record_that_JSON_would_be()
        => Assert.Equal(
            """
            --B
            Content-Disposition: form-data; name="name"

            Rome
            --B
            Content-Disposition: form-data; name="position"
            Content-Type: application/json

            {"x":1.5,"y":2}
            --B
            Content-Disposition: form-data; name="names"

            Roma
            --B--

            """.ReplaceLineEndings("\r\n"),
            Normal(await SentAsync(client => client.AddPlaceAsync(new() { Name = "Rome", Position = new() { X = 1.5, Y = 2 }, Names = ["Roma"] }))));

    [Fact]
    public async Task A_schema_of_JSON_and_of_a_form_with_files_has_a_type_for_each()
    {
        Assert.Equal("""{"text":"t","image":"i"}""", (await SentAsync(client => client.ReplacePlaceAsync(new() { Text = "t", Image = "i" }))).Text);
        Assert.Contains("filename=\"image\"", (await SentAsync(client => client.ReplacePlaceAsMultipartAsync(new() { Text = "t", Image = "i"u8.ToArray() }))).Text, StringComparison.Ordinal);
    }

    private static async Task<string> BodyAsync(UploadPictureRequest picture) => Normal(await SentAsync(client => client.UploadPictureAsync(picture)));

    /// <summary>The boundary is random: the header names it.</summary>
    private static string Normal(ReceivedRequest request)
    {
        string type = request.Header("Content-Type")!;
        Assert.StartsWith("multipart/form-data; boundary=", type, StringComparison.Ordinal);
        Assert.Equal(request.Body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), request.Header("Content-Length"));
        return request.Text.Replace(type["multipart/form-data; boundary=".Length..], "B", StringComparison.Ordinal);
    }

    private static async Task<ReceivedRequest> SentAsync(Func<MultipartClient, Task> call)
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new MultipartClient(new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests);
    }
}
