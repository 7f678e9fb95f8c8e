using System.Text;
using KreaGen.Errors;
using Wire.Texts;

namespace Wire;

/// <summary>Bodies of text that are one value, and the encodings that texts come in.</summary>
public sealed class TextsTests
{
    [Fact]
    public async Task A_text_that_is_a_number_is_a_number() => Assert.Equal(42, await AskAsync("42\n", static client => client.GetCountAsync()));

    [Fact]
    public async Task A_text_that_is_a_ratio_is_one() => Assert.Equal(0.5, await AskAsync("0.5", static client => client.GetRatioAsync()));

    [Fact]
    public async Task A_text_that_is_true_is_true() => Assert.True(await AskAsync("true", static client => client.GetFlagAsync()));

    [Fact]
    public async Task A_text_that_is_a_UUID_is_a_Guid()
        => Assert.Equal(Guid.Parse("01020304-0506-0708-090a-0b0c0d0e0f10"), await AskAsync("01020304-0506-0708-090a-0b0c0d0e0f10", static client => client.GetIdAsync()));

    [Fact]
    public async Task A_text_that_is_a_time_is_one()
        => Assert.Equal(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero), await AskAsync("2026-01-31T12:00:00Z", static client => client.GetWhenAsync()));

    [Theory]
    [InlineData("Two words", true)]
    [InlineData("Three", false)]
    public async Task A_text_that_is_a_value_of_an_enum_is_one(string text, bool known)
    {
        Kind kind = await AskAsync(text, static client => client.GetKindAsync());
        Assert.Equal((text, known), (kind.Value, kind.IsKnown));
    }

    [Fact]
    public async Task A_plain_text_stays_as_it_is() => Assert.Equal(" a\n", await AskAsync(" a\n", static client => client.GetNoteAsync()));

    [Fact]
    public async Task A_text_that_is_no_number_says_so() => await Assert.ThrowsAsync<InvalidResponseException>(() => AskAsync("many", static client => client.GetCountAsync()));

    [Fact]
    public async Task Values_are_sent_as_texts()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new TextsClient(new() { Endpoint = server.Uri });
        await client.PutCountAsync(7);
        await client.PutKindAsync(Kind.TwoWords);
        await client.PostIdAsync(Guid.Parse("01020304-0506-0708-090a-0b0c0d0e0f10"));
        await client.PostIdAsync();
        Assert.Equal(["7", "Two words", "01020304-0506-0708-090a-0b0c0d0e0f10", ""], server.Requests.Select(static request => request.Text));
        Assert.Equal("text/plain; charset=utf-8", server.Requests[0].Header("Content-Type"));
    }

    [Theory]
    [InlineData("iso-8859-1", "application/xml")]
    [InlineData("utf-16", "application/xml")]
    [InlineData("us-ascii", "application/xml")]
    [InlineData("iso-8859-1", "application/xml; charset=iso-8859-1")]
    [InlineData("utf-8", "application/xml; charset=iso-8859-1")]
    public async Task XML_is_decoded_as_it_declares_unless_its_media_type_says_otherwise(string declared, string mediaType)
    {
        string xml = $"<?xml version='1.0' encoding=\"{declared}\"?><a>{(declared == "us-ascii" ? "e" : "é")}</a>";
        Encoding encoding = Encoding.GetEncoding(mediaType.Contains("charset", StringComparison.Ordinal) ? "iso-8859-1" : declared);
        Assert.Equal(xml, await AskAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(xml)], static client => client.GetInvoiceAsync(), mediaType));
    }

    [Fact]
    public async Task UTF_16_without_a_mark_is_seen()
        => Assert.Equal("<?xml version='1.0'?><a>é</a>", await AskAsync(Encoding.Unicode.GetBytes("<?xml version='1.0'?><a>é</a>"), static client => client.GetInvoiceAsync(), "application/xml"));

    [Fact]
    public async Task A_byte_order_mark_comes_first()
        => Assert.Equal("<a>é</a>", await AskAsync([0xEF, 0xBB, 0xBF, .. "<a>é</a>"u8], static client => client.GetInvoiceAsync(), "application/xml; charset=iso-8859-1"));

    [Theory]
    [InlineData("x-none")]
    [InlineData("utf-7")]
    public async Task An_encoding_that_NET_does_not_decode_is_an_error_that_says_so(string encoding)
    {
        byte[] xml = Encoding.ASCII.GetBytes($"<?xml version='1.0' encoding='{encoding}'?><a/>");
        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => AskAsync(xml, static client => client.GetInvoiceAsync(), "application/xml"));
        Assert.Contains(encoding, error.Message, StringComparison.Ordinal);
    }

    private static Task<T> AskAsync<T>(string text, Func<TextsClient, Task<T>> call) => AskAsync(Encoding.UTF8.GetBytes(text), call, "text/plain");

    private static async Task<T> AskAsync<T>(byte[] body, Func<TextsClient, Task<T>> call, string mediaType)
    {
        await using var server = ScriptedServer.Replying(Reply.With(200, body, "Content-Type: " + mediaType));
        using var client = new TextsClient(new() { Endpoint = server.Uri, Retry = { MaxRetries = 0 } });
        return await call(client);
    }
}
