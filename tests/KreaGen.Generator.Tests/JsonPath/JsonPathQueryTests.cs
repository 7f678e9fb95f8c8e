using System.Text.Json.Nodes;
using KreaGen.Generator.JsonPath;

namespace KreaGen.Generator.Tests.JsonPath;

public class JsonPathQueryTests
{
    private const string Document =
        """
        { "paths": { "/a/b": { "get": { "tags": ["x", "y"], "x-rank": 2 } }, "/c~d": { "get": { "tags": [] }, "put": { "x-rank": 1.0 } } } }
        """;

    [Theory]
    [InlineData("$.paths['/a/b'].get.tags[-1]", "/paths/~1a~1b/get/tags/1")]
    [InlineData("$..tags[?@ == 'x']", "/paths/~1a~1b/get/tags/0")]
    [InlineData("$.paths.*[?@['x-rank'] < 1.5]", "/paths/~1c~0d/put")]
    [InlineData("$.paths[?length(@) == 2]", "/paths/~1c~0d")]
    [InlineData("$.paths[?count(@.*) == 1].get", "/paths/~1a~1b/get")]
    [InlineData("$.paths['/c~d'][?value(@..['x-rank']) == 1]", "/paths/~1c~0d/put")]
    [InlineData("$..tags[?match(@, '[x-z-[y]]') || search(@, '^nothing')]", "")]
    [InlineData("$", "")]
    public void A_query_gives_the_pointers_of_what_it_selects(string expression, string address)
    {
        IReadOnlyList<PathNode> nodes = Evaluate(expression);

        Assert.Equal(address.Length == 0 && expression != "$" ? [] : [address], nodes.Select(static node => node.Pointer.Value));
    }

    [Theory]
    [InlineData("info.description", 0)]
    [InlineData("$.paths[", 8)]
    [InlineData("$.paths[?@.a == ]", 16)]
    [InlineData("$.paths[?length(@.*) == 1]", 16)]
    [InlineData("$.paths[?nope(@)]", 9)]
    [InlineData("$['a\\q']", 5)]
    [InlineData("$.a ", 3)]
    [InlineData("$[01]", 2)]
    [InlineData("", 0)]
    public void A_fault_is_told_with_its_place_in_the_expression(string expression, int offset)
    {
        Assert.False(JsonPathQuery.TryParse(expression, out _, out JsonPathError? error));
        Assert.Equal(offset, error!.Offset);
    }

    [Fact]
    public void Hyphens_in_names_after_a_dot_are_read_only_on_request()
    {
        Assert.False(JsonPathQuery.TryParse("$.x-a.b", out _, out JsonPathError? error));
        Assert.Equal(3, error!.Offset);
        Assert.True(JsonPathQuery.TryParseLoosely("$.x-a.b", out JsonPathQuery? query));
        Assert.Single(query.Evaluate(JsonNode.Parse("""{ "x-a": { "b": 1 } }"""), CancellationToken.None));
    }

    [Fact]
    public void Filters_within_filters_have_a_bound()
    {
        string deep = "$" + string.Concat(Enumerable.Repeat("[?@", 5000)) + new string(']', 5000);
        string parentheses = "$[?" + new string('(', 5000) + "@" + new string(')', 5000) + "]";

        Assert.False(JsonPathQuery.TryParse(deep, out _, out _));
        Assert.False(JsonPathQuery.TryParse(parentheses, out _, out _));
    }

    [Fact]
    public void An_evaluation_that_explodes_ends_with_a_limit()
    {
        JsonArray wide = [.. Enumerable.Range(0, 2000).Select(static number => (JsonNode)number)];
        Assert.True(JsonPathQuery.TryParse("$[?count($[?count($[*]) == 0]) == 0]", out JsonPathQuery? query, out _));

        Assert.Throws<JsonPathLimitException>(() => query!.Evaluate(wide, CancellationToken.None));
    }

    [Theory]
    [InlineData("a.b", "a\U00010101b", true)]
    [InlineData("[\U00010101-\U00010104]", "\U00010103", true)]
    [InlineData("[^\U00010101]", "\U00010101", false)]
    [InlineData("[^a]{2}", "\U00010101b", true)]
    [InlineData("\\P{Lu}", "\U00010101", true)]
    [InlineData("^a$", "a", true)]
    [InlineData("a\\^\\$", "a^$", true)]
    [InlineData("a{2,1}", "aa", false)]
    [InlineData("(a", "a", false)]
    [InlineData("\\d", "1", false)]
    [InlineData("[\U0000FFF0-\U00020001]", "\U0001FFFF", true)]
    public void Regular_expressions_are_those_of_RFC_9485(string pattern, string text, bool matches)
        => Assert.Equal(matches, new RegularExpressions().IsMatch(text, pattern, whole: true));

    private static IReadOnlyList<PathNode> Evaluate(string expression)
    {
        Assert.True(JsonPathQuery.TryParse(expression, out JsonPathQuery? query, out JsonPathError? error), error?.Message);
        return query.Evaluate(JsonNode.Parse(Document), CancellationToken.None);
    }

    /// <remarks>An engine that tries every way out needs longer than anybody waits; the response is found all the same.</remarks>
    [Theory]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(a+)+$")]
    [InlineData("^(a*)*b?$")]
    public void An_expression_that_could_take_for_ever_does_not(string expression)
    {
        JsonArray items = [.. Enumerable.Range(0, 200).Select(static number => (JsonNode?)(new string('a', 60) + "!" + number.ToString(System.Globalization.CultureInfo.InvariantCulture))), "aaa"];
        Assert.True(JsonPathQuery.TryParse($"$[?search(@,'{expression}')]", out JsonPathQuery? query, out _));
        Assert.Equal("aaa", Assert.Single(query!.Evaluate(items, CancellationToken.None)).Value!.GetValue<string>());
    }
}
