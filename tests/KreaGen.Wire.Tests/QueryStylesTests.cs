using System.Text.Json;
using Wire.QueryStyles;
using Filter = Wire.QueryStyles.Filter;
using Mixture = Wire.QueryStyles.Mixture;

namespace Wire;

/// <summary>How values travel in the query: the examples of OpenAPI 3.1, "Style Examples", and what stands between them.</summary>
public sealed class QueryStylesTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];
    private static readonly Mixture Mixture = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task A_text_is_a_pair()
        => Assert.Equal("/words?color=blue&joined=blue", await TargetAsync(client => client.FindWordsAsync(color: "blue", joined: "blue")));

    [Fact]
    public async Task An_empty_text_is_sent_and_an_absent_one_is_not()
        => Assert.Equal("/words?color=", await TargetAsync(client => client.FindWordsAsync(color: "")));

    [Fact]
    public async Task Nothing_given_sends_no_query()
    {
        Assert.Equal("/words", await TargetAsync(client => client.FindWordsAsync()));
        Assert.Equal("/colors", await TargetAsync(client => client.FindColorsAsync(form: [], joined: [], piped: [], deep: [])));
        Assert.Equal("/mixtures", await TargetAsync(client => client.FindMixturesAsync(color: new(), joined: new(), deep: new())));
    }

    [Theory]
    [InlineData("a b", "a%20b")]
    [InlineData("a&b=c#d?e+f/g", "a%26b%3Dc%23d%3Fe%2Bf%2Fg")]
    [InlineData("50%", "50%25")]
    [InlineData("%41", "%2541")]
    [InlineData("-._~", "-._~")]
    [InlineData("é😀\u4e2d", "%C3%A9%F0%9F%98%80%E4%B8%AD")]
    [InlineData("\r\n\0", "%0D%0A%00")]
    public async Task Everything_but_unreserved_characters_is_percent_encoded(string value, string encoded)
        => Assert.Equal("/words?color=" + encoded, await TargetAsync(client => client.FindWordsAsync(color: value)));

    [Theory]
    [InlineData("http://a.example/b?c=d;e,f", "http://a.example/b?c=d;e,f")]
    [InlineData("a%2Fb%zz%", "a%2Fb%25zz%25")]
    [InlineData("a&b#c+d[e] f", "a%26b%23c%2Bd%5Be%5D%20f")]
    [InlineData("é", "%C3%A9")]
    public async Task Reserved_characters_stay_where_allowed_unless_they_would_end_the_value(string value, string encoded)
        => Assert.Equal("/words?url=" + encoded, await TargetAsync(client => client.FindWordsAsync(url: value)));

    [Fact]
    public async Task A_name_is_encoded_like_a_value()
        => Assert.Equal("/words?o%27clock%20%26%20more=1", await TargetAsync(client => client.FindWordsAsync(null, null, null, "1")));

    [Fact]
    public async Task A_list_is_repeated_by_default()
        => Assert.Equal("/colors?form=blue&form=black&form=brown", await TargetAsync(client => client.FindColorsAsync(form: Colors)));

    [Fact]
    public async Task A_list_that_does_not_explode_is_joined_by_commas()
        => Assert.Equal("/colors?joined=blue,black,brown", await TargetAsync(client => client.FindColorsAsync(joined: Colors)));

    [Fact]
    public async Task A_comma_in_an_item_is_no_separator()
        => Assert.Equal("/colors?joined=a%2Cb,,c", await TargetAsync(client => client.FindColorsAsync(joined: ["a,b", "", "c"])));

    [Fact]
    public async Task A_list_is_joined_by_spaces_or_pipes_where_the_document_says_so()
        => Assert.Equal(
            "/colors?spaced=blue%20black%20brown&piped=blue%7Cblack%7Cbrown",
            await TargetAsync(client => client.FindColorsAsync(spaced: Colors, piped: Colors)));

    [Fact]
    public async Task A_list_that_explodes_needs_no_separator()
        => Assert.Equal("/colors?spacedApart=blue&spacedApart=black&spacedApart=brown", await TargetAsync(client => client.FindColorsAsync(spacedApart: Colors)));

    [Fact]
    public async Task A_list_of_deep_objects_style_has_brackets()
        => Assert.Equal("/colors?deep%5B%5D=blue&deep%5B%5D=black&deep%5B%5D=brown", await TargetAsync(client => client.FindColorsAsync(deep: Colors)));

    [Fact]
    public async Task A_list_can_keep_reserved_characters()
        => Assert.Equal("/colors?paths=/a/b,/c%20d", await TargetAsync(client => client.FindColorsAsync(paths: ["/a/b", "/c d"])));

    [Fact]
    public async Task The_members_of_an_object_are_pairs_by_default()
        => Assert.Equal("/mixtures?R=100&G=200&B=150", await TargetAsync(client => client.FindMixturesAsync(color: Mixture)));

    [Fact]
    public async Task An_object_that_does_not_explode_is_joined()
        => Assert.Equal(
            "/mixtures?joined=R,100,G,200,B,150&spaced=R%20100%20G%20200%20B%20150&piped=R%7C100%7CG%7C200%7CB%7C150",
            await TargetAsync(client => client.FindMixturesAsync(joined: Mixture, spaced: Mixture, piped: Mixture)));

    [Fact]
    public async Task A_deep_object_has_its_members_in_brackets()
        => Assert.Equal("/mixtures?deep%5BR%5D=100&deep%5BG%5D=200&deep%5BB%5D=150", await TargetAsync(client => client.FindMixturesAsync(deep: Mixture)));

    [Fact]
    public async Task A_map_is_an_object()
        => Assert.Equal(
            "/mixtures?labels%5Ba%20%5D%5D=1%262",
            await TargetAsync(client => client.FindMixturesAsync(labels: new Dictionary<string, string> { ["a ]"] = "1&2" })));

    [Theory]
    [InlineData("7", "anything=7")]
    [InlineData("\"a b\"", "anything=a%20b")]
    [InlineData("""["a",null,true]""", "anything=a&anything=true")]
    [InlineData("""{"a":1,"b":null}""", "a=1")]
    public async Task Any_json_is_written_as_what_it_is(string json, string query)
        => Assert.Equal("/mixtures?" + query, await TargetAsync(client => client.FindMixturesAsync(anything: JsonDocument.Parse(json).RootElement)));

    [Fact]
    public async Task An_overlay_says_how_a_server_wants_lists_inside_a_deep_object()
    {
        Assert.Equal("/searches?numbered[tags][0]=a&numbered[tags][1]=b", Uri.UnescapeDataString(await TargetAsync(client => client.SearchAsync(numbered: new() { Tags = ["a", "b"] }))));
        Assert.Equal("/searches?repeated[tags]=a&repeated[tags]=b", Uri.UnescapeDataString(await TargetAsync(client => client.SearchAsync(repeated: new() { Tags = ["a", "b"] }))));
    }

    [Fact]
    public async Task Objects_and_lists_inside_a_deep_object_are_nested_brackets()
        => Assert.Equal(
            "/searches?filter[name]=x&filter[tags][]=a&filter[tags][]=b&filter[size][min]=1&filter[size][max]=2&filter[anyOfThese][0][R]=3",
            Uri.UnescapeDataString(await TargetAsync(client => client.SearchAsync(filter: Nested))));

    [Fact]
    public async Task A_list_inside_an_object_is_repeated_and_an_object_inside_is_json()
        => Assert.Equal(
            """/searches?name=x&tags=a&tags=b&size={"min":1,"max":2}&anyOfThese={"R":3}""",
            Uri.UnescapeDataString(await TargetAsync(client => client.SearchAsync(flat: Nested))));

    [Fact]
    public async Task Every_scalar_has_the_text_that_servers_read()
        => Assert.Equal(
            "/scalars?whole=-1&ratio=0.5&flag=true&day=2026-02-03&moment=2026-02-03T04%3A05%3A06Z&since=1770091506&link=https%3A%2F%2Fa.example%2F&order=up&ids=1&ids=9007199254740993&orders=down,sideways",
            await TargetAsync(client => client.FindScalarsAsync(
                -1,
                ratio: 0.5,
                flag: true,
                day: new DateOnly(2026, 2, 3),
                moment: new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
                since: new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.Zero),
                link: new Uri("https://a.example/"),
                order: FindScalarsOrder.Up,
                ids: [1, 9_007_199_254_740_993],
                orders: [FindScalarsOrdersItem.Down, FindScalarsOrdersItem.From("sideways")])));

    private static Filter Nested => new()
    {
        Name = "x",
        Tags = ["a", "b"],
        Size = new() { Min = 1, Max = 2 },
        AnyOfThese = [new() { R = 3 }],
    };

    private static async Task<string> TargetAsync(Func<QueryStylesClient, Task> call)
        => (await Sending.OneAsync(static options => new QueryStylesClient(options), call)).Target;
}
