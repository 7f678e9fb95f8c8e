using Wire.PathStyles;
using Mixture = Wire.PathStyles.Mixture;

namespace Wire;

/// <summary>How values travel in the path: the examples of OpenAPI 3.1, "Style Examples".</summary>
public sealed class PathStylesTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];
    private static readonly Mixture Mixture = new() { R = 100, G = 200, B = 150 };

    [Fact]
    public async Task Simple_style()
    {
        Assert.Equal("/simple/blue", await TargetAsync(client => client.SimpleTextAsync("blue")));
        Assert.Equal("/simple/list/blue,black,brown", await TargetAsync(client => client.SimpleListAsync(Colors)));
        Assert.Equal("/simple/object/R,100,G,200,B,150", await TargetAsync(client => client.SimpleObjectAsync(Mixture)));
        Assert.Equal("/simple/exploded/R=100,G=200,B=150", await TargetAsync(client => client.SimpleExplodedAsync(Mixture)));
    }

    [Fact]
    public async Task Label_style()
    {
        Assert.Equal("/label/.blue", await TargetAsync(client => client.LabelTextAsync("blue")));
        Assert.Equal("/label/list/.blue,black,brown", await TargetAsync(client => client.LabelListAsync(Colors)));
        Assert.Equal("/label/exploded/list/.blue.black.brown", await TargetAsync(client => client.LabelExplodedListAsync(Colors)));
        Assert.Equal("/label/object/.R,100,G,200,B,150", await TargetAsync(client => client.LabelObjectAsync(Mixture)));
        Assert.Equal("/label/exploded/object/.R=100.G=200.B=150", await TargetAsync(client => client.LabelExplodedObjectAsync(Mixture)));
    }

    [Fact]
    public async Task Matrix_style()
    {
        Assert.Equal("/matrix/;color=blue", await TargetAsync(client => client.MatrixTextAsync("blue")));
        Assert.Equal("/matrix/;color", await TargetAsync(client => client.MatrixTextAsync("")));
        Assert.Equal("/matrix/list/;color=blue,black,brown", await TargetAsync(client => client.MatrixListAsync(Colors)));
        Assert.Equal("/matrix/exploded/list/;color=blue;color=black;color=brown", await TargetAsync(client => client.MatrixExplodedListAsync(Colors)));
        Assert.Equal("/matrix/object/;color=R,100,G,200,B,150", await TargetAsync(client => client.MatrixObjectAsync(Mixture)));
        Assert.Equal("/matrix/exploded/object/;R=100;G=200;B=150", await TargetAsync(client => client.MatrixExplodedObjectAsync(Mixture)));
    }

    [Fact]
    public async Task An_address_is_a_value_and_named_when_it_is_empty()
    {
        Assert.Equal("/links/https%3A%2F%2Fexample.com%2Fa", await TargetAsync(client => client.FollowLinkAsync(new("https://example.com/a"))));
        ArgumentException error = await Assert.ThrowsAsync<ArgumentException>(() => TargetAsync(client => client.FollowLinkAsync(new("", UriKind.Relative))));
        Assert.Equal("link", error.ParamName);
    }

    [Fact]
    public async Task Several_values_share_a_segment()
        => Assert.Equal("/files/7/a%2Eb.png".Replace("%2E", ".", StringComparison.Ordinal), await TargetAsync(client => client.GetFileAsync(7, "a.b", GetFileKind.Png)));

    [Theory]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("../../admin", "..%2F..%2Fadmin")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a\\b", "a%5Cb")]
    [InlineData("é 中", "%C3%A9%20%E4%B8%AD")]
    [InlineData("a,b;c=d", "a%2Cb%3Bc%3Dd")]
    public async Task A_value_stays_in_its_segment(string value, string encoded)
        => Assert.Equal("/simple/" + encoded, await TargetAsync(client => client.SimpleTextAsync(value)));

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("")]
    public async Task A_value_that_would_lead_to_another_path_is_refused(string value)
        => await Sending.NothingAsync<PathStylesClient, ArgumentException>(static options => new PathStylesClient(options), client => client.SimpleTextAsync(value));

    [Fact]
    public async Task Labels_cannot_make_a_dot_segment()
    {
        await RefusedAsync(client => client.LabelTextAsync(""));
        await RefusedAsync(client => client.LabelTextAsync("."));
        await RefusedAsync(client => client.LabelExplodedListAsync(["", ""]));
    }

    [Fact]
    public async Task A_list_or_object_without_parts_is_refused_by_name()
    {
        Assert.Contains("'color'", (await RefusedAsync(client => client.SimpleListAsync([]))).Message, StringComparison.Ordinal);
        Assert.Contains("'color'", (await RefusedAsync(client => client.MatrixObjectAsync(new()))).Message, StringComparison.Ordinal);
    }

    private static async Task<string> TargetAsync(Func<PathStylesClient, Task> call)
        => (await Sending.OneAsync(static options => new PathStylesClient(options), call)).Target;

    private static Task<ArgumentException> RefusedAsync(Func<PathStylesClient, Task> call)
        => Sending.NothingAsync<PathStylesClient, ArgumentException>(static options => new PathStylesClient(options), call);
}
