using KreaGen.Errors;
namespace Wire;

using Wire.Formats;

/// <summary>Texts with a format of the OpenAPI registry become types of .NET, and go back to the wire as they came.</summary>
public sealed class FormatsTests
{
    [Theory]
    [InlineData("""{"moment":"2020-01-02T03:04:05Z"}""")]
    [InlineData("""{"moment":"2020-01-02T03:04:05.000Z"}""")]
    [InlineData("""{"moment":"2020-01-02T03:04:05.123456789Z"}""")]
    [InlineData("""{"moment":"2020-01-02T03:04:05.1+02:00"}""")]
    [InlineData("""{"moment":"2020-01-02t03:04:05z"}""")]
    [InlineData("""{"moments":["2020-01-02T03:04:05Z","2020-01-02T03:04:05.50Z"]}""")]
    [InlineData("""{"localMoment":"2020-01-02T03:04:05.5"}""")]
    [InlineData("""{"httpMoment":"Sun, 06 Nov 1994 08:49:37 GMT"}""")]
    [InlineData("""{"httpMoment":"Sunday, 06-Nov-94 08:49:37 GMT"}""")]
    [InlineData("""{"day":"2020-02-29"}""")]
    [InlineData("""{"clock":"10:20:30+02:00"}""")]
    [InlineData("""{"clock":"10:20:30.1234567Z"}""")]
    [InlineData("""{"clock":"10:20"}""")]
    [InlineData("""{"localClock":"10:20:30.100"}""")]
    [InlineData("""{"length":"PT90S"}""")]
    [InlineData("""{"length":"P1Y2M"}""")]
    [InlineData("""{"seconds":1577934245}""")]
    [InlineData("""{"seconds":1577934245.1234567891}""")]
    [InlineData("""{"id":"123e4567-e89b-12d3-a456-426614174000"}""")]
    [InlineData("""{"id":"123E4567-E89B-12D3-A456-426614174000"}""")]
    [InlineData("""{"home":"https://example.com/a{/b}?c=%20"}""")]
    [InlineData("""{"link":"../other#part"}""")]
    [InlineData("""{"letter":"é"}""")]
    [InlineData("""{"bytes":"AQI="}""")]
    [InlineData("""{"urlBytes":"-_8"}""")]
    [InlineData("""{"encoded":"iVBORw=="}""")]
    [InlineData("""{"raw":"as it is","mail":null,"secret":"s","other":"o"}""")]
    public async Task What_is_received_is_sent_back_byte_for_byte(string json)
        => Assert.Equal(json, (await ReceiveAsync(json)).Sent);

    [Fact]
    public async Task Each_value_is_what_its_text_says()
    {
        (Thing thing, _) = await ReceiveAsync("""
            {"moment":"2020-01-02T03:04:05.6+02:00","httpMoment":"Sun, 06 Nov 1994 08:49:37 GMT","clock":"10:20:30-01:30","length":"PT1H30M",
             "seconds":1577934245,"letter":"x","bytes":"AQI=","urlBytes":"-_8","encoded":"AQ=="}
            """);
        Assert.Equal(new DateTimeOffset(2020, 1, 2, 3, 4, 5, 600, TimeSpan.FromHours(2)), thing.Moment);
        Assert.Equal(new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero), thing.HttpMoment);
        Assert.Equal(new(new(10, 20, 30), TimeSpan.FromMinutes(-90)), thing.Clock);
        Assert.Equal(TimeSpan.FromMinutes(90), thing.Length);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1577934245), thing.Seconds);
        Assert.Equal('x', thing.Letter);
        Assert.Equal([1, 2], thing.Bytes!.Value.ToArray());
        Assert.Equal([251, 255], thing.UrlBytes!.Value.ToArray());
        Assert.Equal([1], thing.Encoded!.Value.ToArray());
    }

    [Fact]
    public async Task Values_are_sent_in_the_words_of_their_formats()
        => Assert.Equal(
            """{"moment":"2020-01-02T03:04:05Z","localMoment":"2020-01-02T03:04:05","httpMoment":"Thu, 02 Jan 2020 03:04:05 GMT","clock":"10:20:30","length":"PT1M30S","seconds":1577934245,"letter":"x","bytes":"+/8=","urlBytes":"-_8"}""",
            await SendAsync(new()
            {
                Moment = new(2020, 1, 2, 3, 4, 5, TimeSpan.Zero),
                LocalMoment = new(2020, 1, 2, 3, 4, 5),
                HttpMoment = new(2020, 1, 2, 5, 4, 5, TimeSpan.FromHours(2)),
                Clock = new TimeOnly(10, 20, 30),
                Length = TimeSpan.FromSeconds(90),
                Seconds = DateTimeOffset.FromUnixTimeSeconds(1577934245),
                Letter = 'x',
                Bytes = new byte[] { 251, 255 },
                UrlBytes = new byte[] { 251, 255 },
            }));

    [Fact]
    public async Task A_changed_value_does_not_go_back_in_the_old_words()
    {
        (Thing thing, _) = await ReceiveAsync("""{"moment":"2020-01-02T03:04:05.000Z","length":"PT90S"}""");
        Assert.Equal("""{"moment":"2021-01-02T03:04:05Z","length":"PT90S"}""", await SendAsync(thing with { Moment = thing.Moment!.Value.AddDays(366) }));
        Assert.Equal(thing, (await ReceiveAsync("""{"moment":"2020-01-02T03:04:05Z","length":"PT1M30S"}""")).Received);
    }

    [Theory]
    [InlineData("""{"moment":"yesterday"}""", "$.moment")]
    [InlineData("""{"localMoment":"2020-01-02T03:04:05Z"}""", "$.localMoment")]
    [InlineData("""{"clock":"25:00:00"}""", "$.clock")]
    [InlineData("""{"letter":"ab"}""", "$.letter")]
    [InlineData("""{"urlBytes":"+/8"}""", "$.urlBytes")]
    public async Task What_does_not_fit_is_an_error_with_its_place(string json, string path)
        => Assert.Contains(path, (await Assert.ThrowsAnyAsync<ApiException>(() => ReceiveAsync(json))).ToString(), StringComparison.Ordinal);

    private static Task<(Thing Received, string Sent)> ReceiveAsync(string json)
        => Echo.ReceiveAsync(json, static options => new FormatsClient(options), static (client, thing) => client.EchoAsync(thing), new Thing());

    private static Task<string> SendAsync(Thing thing)
        => Echo.SendAsync(thing, static options => new FormatsClient(options), static (client, thing) => client.EchoAsync(thing));
}
