using Wire.CookieStyles;
using Mixture = Wire.CookieStyles.Mixture;

namespace Wire;

/// <summary>How values travel in cookies: form style is encoded, the cookie style of OpenAPI 3.2 is not.</summary>
public sealed class CookieStylesTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];
    private static readonly Mixture Mixture = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task Form_style_joins_by_commas_or_sends_a_cookie_per_part()
    {
        Assert.Equal("color=blue; count=3", await CookieAsync(client => client.SendFormAsync(color: "blue", count: 3)));
        Assert.Equal("joined=blue,black,brown", await CookieAsync(client => client.SendFormAsync(joined: Colors)));
        Assert.Equal("apart=blue; apart=black; apart=brown", await CookieAsync(client => client.SendFormAsync(apart: Colors)));
        Assert.Equal("mixture=R,100,G,200,B,150", await CookieAsync(client => client.SendFormAsync(mixture: Mixture)));
        Assert.Equal("R=100; G=200; B=150", await CookieAsync(client => client.SendFormAsync(members: Mixture)));
    }

    [Fact]
    public async Task Cookie_style_joins_by_commas_or_sends_a_cookie_per_part()
    {
        Assert.Equal("color=blue", await CookieAsync(client => client.SendCookieAsync(color: "blue")));
        Assert.Equal("joined=blue,black,brown", await CookieAsync(client => client.SendCookieAsync(joined: Colors)));
        Assert.Equal("apart=blue; apart=black; apart=brown", await CookieAsync(client => client.SendCookieAsync(apart: Colors)));
        Assert.Equal("mixture=R,100,G,200,B,150", await CookieAsync(client => client.SendCookieAsync(mixture: Mixture)));
        Assert.Equal("R=100; G=200; B=150", await CookieAsync(client => client.SendCookieAsync(members: Mixture)));
    }

    [Fact]
    public async Task An_empty_value_is_sent_and_an_absent_one_is_not()
    {
        Assert.Equal("color=", await CookieAsync(client => client.SendFormAsync(color: "")));
        Assert.Null(await CookieAsync(client => client.SendFormAsync(joined: [], mixture: new())));
    }

    [Fact]
    public async Task Form_style_encodes_what_cookies_cannot_carry()
        => Assert.Equal("color=a%20b%3B%20c%3Dd%2C%22%0D%0A%C3%A9", await CookieAsync(client => client.SendFormAsync(color: "a b; c=d,\"\r\n\u00e9")));

    [Fact]
    public async Task Cookie_style_sends_what_is_escaped_already()
        => Assert.Equal("color=a%20b=c", await CookieAsync(client => client.SendCookieAsync(color: "a%20b=c")));

    [Theory]
    [InlineData("a b")]
    [InlineData("a;b")]
    [InlineData("a\r\nb")]
    [InlineData("caf\u00e9")]
    public async Task Cookie_style_refuses_what_needs_escaping(string value)
    {
        ArgumentException error = await Sending.NothingAsync<CookieStylesClient, ArgumentException>(
            static options => new CookieStylesClient(options), client => client.SendCookieAsync(color: value));

        Assert.Contains("color", error.Message, StringComparison.Ordinal);
    }

    private static async Task<string?> CookieAsync(Func<CookieStylesClient, Task> call)
        => (await Sending.OneAsync(static options => new CookieStylesClient(options), call)).Header("Cookie");
}
