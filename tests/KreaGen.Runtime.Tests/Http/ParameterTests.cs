using KreaGen.Harness;
using KreaGen.Harness.Servers;

namespace KreaGen.Http;

/// <summary>Parameters that the documents of the wire tests do not have.</summary>
public sealed class ParameterTests
{
    [Fact]
    public void Reserved_characters_of_a_segment_can_stay_in_a_path()
    {
        var uri = new RequestUri("/v1/");
        uri.AddPath("id", "a:b@c;d=e/f?g#h%2Fi%", allowReserved: true);

        Assert.Equal("/v1/a:b@c;d=e%2Ff%3Fg%23h%2Fi%25", uri.ToString());
    }

    [Fact]
    public void A_path_that_brings_a_query_is_continued()
    {
        var uri = new RequestUri("/v1?version=2");
        uri.AddQuery("page", 3);

        Assert.Equal("/v1?version=2&page=3", uri.ToString());
    }

    [Fact]
    public void A_type_without_a_text_is_refused()
        => Assert.Throws<NotSupportedException>(() => new RequestUri("/").AddQuery("index", new Index(1)));

    [Fact]
    public void Reserved_characters_of_a_cookie_can_stay()
    {
        var request = new ApiRequest<NoContent>(AnyClient.Operation("GET"), "/");
        request.AddCookie("theme", "a=b; c,d/e", allowReserved: true);

        Assert.Equal([("theme", "a=b%3B%20c%2Cd/e")], request.Cookies);
    }

    [Fact]
    public async Task A_header_about_content_that_is_not_there_is_an_error_and_not_lost()
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new AnyClient(server, new());
        var request = new ApiRequest<NoContent>(AnyClient.Operation("GET"), "/");
        request.AddHeader("Content-Language", "ko");

        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => client.SendAsync(request));

        Assert.Contains("Content-Language", error.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);
    }
}
