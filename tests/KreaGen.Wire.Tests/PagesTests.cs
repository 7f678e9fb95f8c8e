using KreaGen.Errors;
using Wire.Pages;

namespace Wire;

/// <summary>Lists that come in pages: how the next page is found, and what ends the search.</summary>
public sealed class PagesTests
{
    [Fact]
    public async Task A_cursor_leads_on_and_the_other_arguments_stay()
    {
        await using ScriptedServer server = Answering(
            """{"data":{"orders":[{"id":1},{"id":2}]},"next_cursor":"a b"}""",
            """{"data":{"orders":[]},"next_cursor":"c"}""",
            """{"data":{"orders":[{"id":3}]},"next_cursor":null}""");
        using PagesClient client = Client(server);

        Assert.Equal([1, 2, 3], (await AllAsync(client.EnumerateOrdersAsync(status: "open", limit: 2))).ConvertAll(static order => order.Id));
        Assert.Equal(
            ["/orders?status=open&limit=2&key=k", "/orders?status=open&after=a%20b&limit=2&key=k", "/orders?status=open&after=c&limit=2&key=k"],
            Targets(server));
    }

    [Fact]
    public async Task An_enumeration_begins_where_the_caller_says()
    {
        await using ScriptedServer server = Answering("""{"next_cursor":""}""");
        using PagesClient client = Client(server);

        Assert.Empty(await AllAsync(client.EnumerateOrdersAsync(after: "here")));
        Assert.Equal(["/orders?after=here&key=k"], Targets(server));
    }

    [Fact]
    public async Task A_cursor_goes_into_the_body_and_the_rest_of_the_body_stays()
    {
        await using ScriptedServer server = Answering("""{"results":["a"],"next_cursor":"c1"}""", """{"results":["b"],"next_cursor":null}""");
        using PagesClient client = Client(server);

        Assert.Equal(["a", "b"], await AllAsync(client.EnumerateNotesAsync(new() { Query = "q", Size = 1 })));
        Assert.Equal(["""{"query":"q","size":1}""", """{"query":"q","start_cursor":"c1","size":1}"""], server.Requests.Select(static request => request.Text));
    }

    [Fact]
    public async Task An_offset_goes_into_a_body_that_nobody_gave()
    {
        await using ScriptedServer server = Answering("[1,2]", "[3]", "[]");
        using PagesClient client = Client(server);

        Assert.Equal([1L, 2L, 3L], await AllAsync(client.EnumerateQueriesAsync()));
        Assert.Equal(["""{"from":0}""", """{"from":2}""", """{"from":3}"""], server.Requests.Select(static request => request.Text));
    }

    [Fact]
    public async Task A_cursor_that_comes_back_ends_the_enumeration()
    {
        await using ScriptedServer server = Answering(
            """{"data":{"orders":[{"id":1}]},"next_cursor":"a"}""",
            """{"data":{"orders":[{"id":2}]},"next_cursor":"b"}""",
            """{"data":{"orders":[{"id":3}]},"next_cursor":"a"}""");
        using PagesClient client = Client(server);

        Assert.Equal([1, 2, 3], (await AllAsync(client.EnumerateOrdersAsync())).ConvertAll(static order => order.Id));
    }

    [Fact]
    public async Task Empty_pages_without_end_end()
    {
        await using var server = new ScriptedServer(static request => Reply.Json(200, "{\"next_cursor\":\"" + request.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\"}"));
        using PagesClient client = Client(server);

        Assert.Empty(await AllAsync(client.EnumerateOrdersAsync()));
        Assert.Equal(100, server.Requests.Count);
    }

    [Fact]
    public async Task The_last_item_is_the_cursor_where_the_document_says_so()
    {
        await using ScriptedServer server = Answering("""{"data":[{"id":7},{"id":9}],"has_more":true}""", """{"data":[{"id":12}],"has_more":false}""");
        using PagesClient client = Client(server);

        Assert.Equal([7, 9, 12], (await AllAsync(client.EnumerateChargesAsync())).ConvertAll(static charge => charge.Id));
        Assert.Equal(["/charges?key=k", "/charges?starting_after=9&key=k"], Targets(server));
    }

    [Fact]
    public async Task An_offset_grows_by_what_came_until_the_total()
    {
        await using ScriptedServer server = Answering("""{"rows":[1,2,3],"total":5}""", """{"rows":[4,5],"total":5}""");
        using PagesClient client = Client(server);

        Assert.Equal([1, 2, 3, 4, 5], await AllAsync(client.EnumerateRowsAsync()));
        Assert.Equal(["/rows?offset=0&key=k", "/rows?offset=3&key=k"], Targets(server));
    }

    [Fact]
    public async Task Without_a_total_an_empty_page_is_the_end()
    {
        await using ScriptedServer server = Answering("""{"rows":[1]}""", """{"rows":[]}""");
        using PagesClient client = Client(server);

        Assert.Equal([1], await AllAsync(client.EnumerateRowsAsync(offset: 10)));
        Assert.Equal(["/rows?offset=10&key=k", "/rows?offset=11&key=k"], Targets(server));
    }

    [Fact]
    public async Task A_server_that_does_not_look_at_the_page_number_is_noticed()
    {
        await using ScriptedServer server = Answering("""["same"]""");
        using PagesClient client = Client(server);

        Assert.Equal(["same"], await AllAsync(client.EnumerateWordsAsync(1)));
        Assert.Equal(["/words?page=1&key=k", "/words?page=2&key=k"], Targets(server));
    }

    [Fact]
    public async Task A_link_header_is_followed_with_headers_and_credentials()
    {
        await using var server = new ScriptedServer(static request => request.Number switch
        {
            1 => Reply.Json(200, """["a"]""", "Link: </links?page=0>; rel=\"prev\"; title=\"a, b; rel=next\", <?page=2>; rel=\"last NEXT\""),
            2 => Reply.Json(200, """["b"]""", "Link: </links?page=3&key=k>; rel=next"),
            _ => Reply.Json(200, """["c"]""", "Link: </links?page=4>; rel=next; anchor=\"/elsewhere\""),
        });
        using PagesClient client = Client(server);

        Assert.Equal(["a", "b", "c"], await AllAsync(client.EnumerateLinksAsync(xTrace: "t")));
        Assert.Equal(["/links?key=k", "/links?page=2&key=k", "/links?page=3&key=k"], Targets(server));
        Assert.All(server.Requests, static request => Assert.Equal("t", request.Header("X-Trace")));
    }

    [Fact]
    public async Task A_page_on_another_server_is_not_asked_for()
    {
        await using ScriptedServer other = Answering("[]");
        await using var server = new ScriptedServer(_ => Reply.Json(200, """["a"]""", "Link: <" + other.Uri + "links>; rel=next"));
        using PagesClient client = Client(server);

        ApiException error = await Assert.ThrowsAsync<ApiException>(() => AllAsync(client.EnumerateLinksAsync()));

        Assert.Contains("credentials", error.Message, StringComparison.Ordinal);
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task An_address_in_the_answer_is_followed()
    {
        await using ScriptedServer server = Answering("""{"items":["a"],"links":{"next":"/addresses?at=2"}}""", """{"items":["b"],"links":{}}""");
        using PagesClient client = Client(server);

        Assert.Equal(["a", "b"], await AllAsync(client.EnumerateAddressesAsync()));
        Assert.Equal(["/addresses?key=k", "/addresses?at=2&key=k"], Targets(server));
    }

    [Fact]
    public async Task A_page_is_asked_for_when_its_first_item_is_wanted()
    {
        await using ScriptedServer server = Answering("""{"rows":[1,2]}""", """{"rows":[3]}""");
        using PagesClient client = Client(server);
        using var stop = new CancellationTokenSource();

        await foreach (int row in client.EnumerateRowsAsync(cancellationToken: stop.Token))
        {
            Assert.Single(server.Requests);
            if (row == 2)
            {
                break;
            }
        }

        Assert.Single(server.Requests);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => AllAsync(client.EnumerateRowsAsync(cancellationToken: stop.Token)));
        Assert.Single(server.Requests);
    }

    private static PagesClient Client(ScriptedServer server) => new("k", new() { Endpoint = server.Uri });

    private static ScriptedServer Answering(params string[] pages) => ScriptedServer.Replying([.. pages.Select(static page => Reply.Json(200, page))]);

    private static IEnumerable<string> Targets(ScriptedServer server) => server.Requests.Select(static request => request.Target);

    private static async Task<List<T>> AllAsync<T>(IAsyncEnumerable<T> items)
    {
        var all = new List<T>();
        await foreach (T item in items)
        {
            all.Add(item);
        }

        return all;
    }
}
