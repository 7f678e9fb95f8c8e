using Wire.QueryStyles;

namespace Wire;

/// <summary>How lists and objects travel in the query: the examples of OpenAPI 3.1, "Style Examples".</summary>
public sealed class QueryStylesTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];

    [Fact]
    public async Task A_list_is_repeated_by_default()
        => Assert.Equal("/colors?form=blue&form=black&form=brown", await TargetAsync(client => client.FindColorsAsync(form: Colors)));

    [Fact]
    public async Task A_list_that_does_not_explode_is_joined_by_commas()
        => Assert.Equal("/colors?joined=blue,black,brown", await TargetAsync(client => client.FindColorsAsync(joined: Colors)));

    [Fact]
    public async Task A_list_is_joined_by_spaces_or_pipes_where_the_document_says_so()
        => Assert.Equal("/colors?spaced=blue%20black%20brown&piped=blue%7Cblack%7Cbrown", await TargetAsync(client => client.FindColorsAsync(spaced: Colors, piped: Colors)));

    private static async Task<string> TargetAsync(Func<QueryStylesClient, Task> call)
    {
        await using var server = ScriptedServer.Replying(Reply.With(204, []));
        using var client = new QueryStylesClient(new() { Endpoint = server.Uri });
        await call(client);
        return Assert.Single(server.Requests).Target;
    }
}
