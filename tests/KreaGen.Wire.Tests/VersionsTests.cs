using KreaGen.Errors;
using KreaGen.Http;
using Wire.Versions;

namespace Wire;

/// <summary>Media types that have versions, are ranges, or differ between errors of one status.</summary>
public sealed class VersionsTests
{
    private const string V2 = "application/vnd.acme.json;version=2.0";
    private const string V3 = "application/vnd.acme.json;version=3.0";

    [Fact]
    public async Task A_version_is_JSON_and_is_asked_for_by_its_parameter()
    {
        await using var server = ScriptedServer.Replying(Reply.Text(200, """{"two":"a"}""", V2), Reply.Text(200, """{"three":"b"}""", V3));
        using var client = new VersionsClient(new() { Endpoint = server.Uri });
        Assert.Equal("a", (await client.GetRecordAsync()).TwoValue);
        Assert.Equal("b", (await client.GetRecordAsVndAcmeJsonVersion3_0Async()).ThreeValue);
        Assert.StartsWith(V2, server.Requests[0].Header("Accept"), StringComparison.Ordinal);
        Assert.StartsWith(V3, server.Requests[1].Header("Accept"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_version_is_sent_with_its_parameter()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new VersionsClient(new() { Endpoint = server.Uri });
        await client.SendRecordAsync(new() { TwoValue = "a" });
        await client.SendRecordAsVndAcmeJsonVersion3_0Async(new() { ThreeValue = "b" });
        Assert.Equal([V2, V3], server.Requests.Select(static request => request.Header("Content-Type")?.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Equal(["""{"two":"a"}""", """{"three":"b"}"""], server.Requests.Select(static request => request.Text));
    }

    [Fact]
    public async Task An_error_has_the_type_of_its_media_type()
    {
        Assert.Equal("a", (await FailAsync<Two>(404, """{"two":"a"}""", "application/json")).TwoValue);
        Assert.Equal("b", (await FailAsync<Three>(404, """{"three":"b"}""", "application/problem+json")).ThreeValue);
        Assert.Equal("a", (await FailAsync<Two>(500, """{"two":"a"}""", V2)).TwoValue);
        Assert.Equal("b", (await FailAsync<Three>(500, """{"three":"b"}""", "application/vnd.acme.json; version=3.0")).ThreeValue);
        Assert.Equal("c", (await FailAsync<ApiProblem>(500, """{"title":"c"}""", "application/problem+json")).Title);
    }

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("a.JPG", "image/jpeg")]
    [InlineData("a.webp", "image/webp")]
    public async Task What_a_range_leaves_open_the_name_of_the_file_says(string name, string mediaType)
        => Assert.Equal(mediaType, (await Sending.OneAsync(static options => new VersionsClient(options), client => client.PutPictureAsync(new(new byte[1], name)))).Header("Content-Type"));

    [Theory]
    [InlineData("a.png", "image/png")]
    [InlineData("a.jpeg", "image/jpeg")]
    public async Task Of_several_media_types_the_one_of_the_name_is_sent(string name, string mediaType)
        => Assert.Equal(mediaType, (await Sending.OneAsync(static options => new VersionsClient(options), client => client.AddPictureAsync(new(new byte[1], name)))).Header("Content-Type"));

    [Theory]
    [InlineData("a.pdf")]
    [InlineData(null)]
    public async Task Where_none_fits_nothing_is_sent(string? name)
    {
        var error = await Sending.NothingAsync<VersionsClient, ArgumentException>(static options => new(options), client => client.PutPictureAsync(new(new byte[1], name)));
        Assert.Contains("image/*", error.Message, StringComparison.Ordinal);
        await Sending.NothingAsync<VersionsClient, ArgumentException>(static options => new(options), client => client.AddPictureAsync(new(new byte[1], name)));
    }

    [Fact]
    public async Task The_content_type_of_a_file_counts_before_its_name()
        => Assert.Equal("image/x-own", (await Sending.OneAsync(static options => new VersionsClient(options), static client => client.PutPictureAsync(new(new byte[1], "a.png", "image/x-own")))).Header("Content-Type"));

    private static async Task<T> FailAsync<T>(int status, string body, string mediaType)
    {
        await using var server = ScriptedServer.Replying(Reply.Text(status, body, mediaType));
        using var client = new VersionsClient(new() { Endpoint = server.Uri, Retry = { MaxRetries = 0 } });
        return (await Assert.ThrowsAsync<ApiException<T>>(() => client.GetRecordAsync())).Error;
    }
}
