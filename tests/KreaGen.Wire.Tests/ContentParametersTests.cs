using Wire.ContentParameters;

namespace Wire;

/// <summary>Parameters with a media type in place of a style.</summary>
public sealed class ContentParametersTests
{
    private static readonly Point Point = new() { X = 1.5, Label = "caf\u00e9 & \"co\"" };

    [Fact]
    public async Task Json_is_percent_encoded_in_path_query_and_cookie_and_ascii_in_a_header()
    {
        ReceivedRequest received = await SentAsync(client => client.FindShapesAsync(new() { X = 1 }, near: Point, xPoint: Point, point: Point));

        const string encoded = "%7B%22x%22%3A1.5%2C%22label%22%3A%22caf%C3%A9%20%26%20%5C%22co%5C%22%22%7D";
        Assert.Equal("/shapes/%7B%22x%22%3A1%7D?near=" + encoded, received.Target);
        Assert.Equal("point=" + encoded, received.Header("Cookie"));
        Assert.Equal("""{"x":1.5,"label":"caf\u00E9 \u0026 \u0022co\u0022"}""", received.Header("X-Point"));
    }

    [Fact]
    public async Task Lists_numbers_and_texts_have_their_media_type()
    {
        ReceivedRequest received = await SentAsync(client => client.FindShapesAsync(new() { X = 1 }, all: [new() { X = 1 }, new() { X = 2 }], limit: 3, text: "a b"));

        Assert.Equal("""/shapes/{"x":1}?all=[{"x":1},{"x":2}]&limit=3&text=a b""", Uri.UnescapeDataString(received.Target));
    }

    [Fact]
    public async Task Limits_inside_are_checked_before_sending()
    {
        var error = await Sending.NothingAsync<ContentParametersClient, KreaGen.Errors.ApiValidationException>(
            static options => new ContentParametersClient(options), client => client.FindShapesAsync(new() { X = 101 }, all: [new() { X = 102 }]));

        Assert.Equal(["shape.X", "all[0].X"], error.Violations.Select(static violation => violation.Property));
    }

    private static Task<ReceivedRequest> SentAsync(Func<ContentParametersClient, Task> call)
        => Sending.OneAsync(static options => new ContentParametersClient(options), call);
}
