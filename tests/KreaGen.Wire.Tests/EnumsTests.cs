namespace Wire;

using Wire.Enums;

/// <summary>Enums of texts, numbers and both, constants, and null among the values.</summary>
public sealed class EnumsTests
{
    private const string Constants = "\"kind\":\"thing\",\"version\":2,\"isThing\":true";

    [Fact]
    public async Task Constants_are_set_in_a_new_object()
        => Assert.Equal("{" + Constants + "}", await SendAsync(new()));

    [Theory]
    [InlineData("\"color\":\"dark-blue\",\"priority\":3,\"level\":-1,\"factor\":0.5,\"limit\":\"auto\",\"shade\":\"light\"")]
    [InlineData("\"limit\":10")]
    [InlineData("\"limit\":true")]
    [InlineData("\"limit\":null,\"shade\":null")]
    [InlineData("\"color\":\"never heard of\",\"priority\":99,\"factor\":1.50,\"limit\":12.50,\"weekday\":\"su\",\"priorities\":[1,7]")]
    public async Task Known_and_unknown_values_are_sent_back_as_they_came(string members)
        => Assert.Equal("{" + Constants + "," + members + "}", (await ReceiveAsync("{" + Constants + "," + members + "}")).Sent);

    [Fact]
    public async Task Values_have_the_names_that_the_document_gives_them()
    {
        (Thing thing, _) = await ReceiveAsync("{" + Constants + ",\"priority\":3,\"level\":-1,\"factor\":1.5,\"limit\":10,\"weekday\":\"mo\",\"status\":404}");
        Assert.Equal(Priority.High, thing.Priority);
        Assert.Equal(ThingLevel.Minus1, thing.Level);
        Assert.Equal(ThingFactor.Value1_50, thing.Factor);
        Assert.Equal(ThingLimit.Value10, thing.Limit.Value);
        Assert.Equal(Weekday.Monday, thing.Weekday);
        Assert.Equal(Status.Gone, thing.Status);
        Assert.True(thing.Priority!.Value.IsKnown);
        Assert.False(Priority.From(99).IsKnown);
    }

    [Fact]
    public async Task Values_are_made_from_what_is_on_the_wire()
        => Assert.Equal(
            "{" + Constants + ",\"color\":\"16:9\",\"priority\":2,\"level\":5,\"limit\":\"later\"}",
            await SendAsync(new() { Color = ThingColor.Value16_9, Priority = Priority.Normal, Level = 5, Limit = (ThingLimit?)(ThingLimit)"later" }));

    [Fact]
    public void The_default_is_the_empty_text_however_it_came_about()
    {
        var empty = ThingColor.From("");
        Assert.Equal((default, 0), (empty, empty.GetHashCode() - default(ThingColor).GetHashCode()));
        Assert.Equal((true, true), (empty.IsKnown, default(ThingColor).IsKnown));
        Assert.Equal(("", false), (default(Weekday).Value, default(Weekday).IsKnown));
        Assert.Throws<ArgumentNullException>(() => Weekday.From(null!));
    }

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new EnumsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new EnumsClient(options), static (client, thing) => client.EchoAsync(thing));
}
