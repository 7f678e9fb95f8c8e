using Wire.QueryStrings;

namespace Wire;

/// <summary>The whole query as one parameter: <c>in: querystring</c> of OpenAPI 3.2, with the examples of its chapter.</summary>
public sealed class QueryStringsTests
{
    [Fact]
    public async Task A_form_has_a_plus_for_a_space_and_repeats_lists()
        => Assert.Equal(
            "/forms?foo=a+%2B+b&bar=true&tags=x~*&tags=y%26",
            await TargetAsync(client => client.SendFormAsync(new() { Foo = "a + b", Bar = true, Tags = ["x~*", "y&"] })));

    [Fact]
    public async Task Json_is_percent_encoded_as_a_whole()
        => Assert.Equal(
            "/selectors?%7B%22numbers%22%3A%5B1%2C2%5D%2C%22flag%22%3Atrue%7D",
            await TargetAsync(client => client.SendSelectorAsync(new() { Numbers = [1, 2], Flag = true })));

    [Fact]
    public async Task A_text_is_percent_encoded_as_a_whole()
        => Assert.Equal("/paths?%24.a.b%5B1%3A1%5D", await TargetAsync(client => client.SendPathAsync("$.a.b[1:1]")));

    [Fact]
    public async Task An_absent_one_leaves_no_question_mark()
    {
        Assert.Equal("/forms", await TargetAsync(client => client.SendFormAsync()));
        Assert.Equal("/paths", await TargetAsync(client => client.SendPathAsync()));
    }

    private static async Task<string> TargetAsync(Func<QueryStringsClient, Task> call)
        => (await Sending.OneAsync(static options => new QueryStringsClient(options), call)).Target;
}
