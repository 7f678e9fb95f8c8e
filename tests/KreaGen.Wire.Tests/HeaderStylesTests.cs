using Wire.HeaderStyles;
using Mixture = Wire.HeaderStyles.Mixture;

namespace Wire;

/// <summary>How values travel in headers: simple style, nothing encoded.</summary>
public sealed class HeaderStylesTests
{
    private static readonly Mixture Mixture = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task Texts_lists_and_objects_are_separated_by_commas()
    {
        ReceivedRequest received = await SentAsync(client => client.FindColorsAsync(
            xColor: "a b%20&\"c\"", xColors: ["blue", "black", "brown"], xNumbers: [1, 2], xMixture: Mixture, xExploded: Mixture, xCount: 9_007_199_254_740_993));

        Assert.Equal("a b%20&\"c\"", received.Header("X-Color"));
        Assert.Equal("blue,black,brown", received.Header("X-Colors"));
        Assert.Equal("1,2", received.Header("X-Numbers"));
        Assert.Equal("R,100,G,200,B,150", received.Header("X-Mixture"));
        Assert.Equal("R=100,G=200,B=150", received.Header("X-Exploded"));
        Assert.Equal("9007199254740993", received.Header("X-Count"));
    }

    [Fact]
    public async Task An_absent_value_sends_no_header_and_an_empty_one_an_empty_header()
    {
        ReceivedRequest received = await SentAsync(client => client.FindColorsAsync(xColor: "", xColors: [], xMixture: new()));

        Assert.Equal("", received.Header("X-Color"));
        Assert.Null(received.Header("X-Colors"));
        Assert.Null(received.Header("X-Mixture"));
        Assert.Null(received.Header("X-Count"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("caf\u00e9")]
    [InlineData("a\tb")]
    [InlineData(" a")]
    public async Task What_no_header_can_carry_is_refused_by_name_before_sending(string value)
    {
        ArgumentException error = await Sending.NothingAsync<HeaderStylesClient, ArgumentException>(
            static options => new HeaderStylesClient(options), client => client.FindColorsAsync(xColors: [value]));

        Assert.Contains("X-Colors", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_content_type_and_authorization_are_no_parameters()
    {
        string[] names = [.. typeof(HeaderStylesClient).GetMethod("FindColorsAsync")!.GetParameters().Select(static parameter => parameter.Name!)];

        Assert.Equal(["xColor", "xColors", "xNumbers", "xMixture", "xExploded", "xCount", "cancellationToken"], names);
    }

    [Fact]
    public async Task A_header_about_the_content_goes_with_the_content()
        => Assert.Equal("ko", (await SentAsync(client => client.PutTextAsync("hello", contentLanguage: "ko"))).Header("Content-Language"));

    private static Task<ReceivedRequest> SentAsync(Func<HeaderStylesClient, Task> call)
        => Sending.OneAsync(static options => new HeaderStylesClient(options), call);
}
