using System.Text;
using System.Text.Json;
using Krea.EvoLink;

namespace KreaGen.Json;

public sealed class ModelTests
{
    private static readonly JsonSerializerOptions SmallPieces = new() { DefaultBufferSize = 16 };
    private static readonly JsonSerializerOptions Lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 200 };

    [Theory]
    [InlineData("""{"model":"krea-2-turbo","prompt":"p"}""")]
    [InlineData("""{"model":"krea-3","prompt":"한국어 \"quoted\" \\ é","size":"21:9","quality":"8K","seed":0,"nsfw_check":false,"callback_url":"https://EXAMPLE.com:443/a b"}""")]
    [InlineData("""{"model":"m","prompt":"p","new":{"a":[1,2.50,null,"x"],"b":{}},"another":null,"third":1e2}""")]
    public void Nothing_is_lost_on_a_round_trip(string json)
    {
        ImageGenerationRequest request = ApiJson.Deserialize<ImageGenerationRequest>(json);

        Assert.Equal(json, ApiJson.SerializeToString(request));
        Assert.Equal(request, ApiJson.Deserialize<ImageGenerationRequest>(ApiJson.Serialize(request)));
        Assert.Equal(request.GetHashCode(), ApiJson.Deserialize<ImageGenerationRequest>(json).GetHashCode());
    }

    [Fact]
    public void A_type_works_inside_the_serializer_of_the_user()
    {
        var request = new ImageGenerationRequest { Prompt = "p", Size = ImageSize.Ratio16x9, AdditionalProperties = new() { { "n", 1 } } };

        string json = JsonSerializer.Serialize(new[] { request });
        ImageGenerationRequest[]? back = JsonSerializer.Deserialize<ImageGenerationRequest[]>(json);

        Assert.Equal("""[{"model":"krea-2-turbo","prompt":"p","size":"16:9","n":1}]""", json);
        Assert.Equal(request, Assert.Single(back!));
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ImageGenerationRequest[]>("""[{"model":"m"}]"""));
        Assert.Contains("prompt", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_options_of_the_user_hold_inside_a_type()
    {
        string deep = new string('[', 100) + new string(']', 100);

        ImageGenerationRequest[]? read = JsonSerializer.Deserialize<ImageGenerationRequest[]>($$"""[{"model":"m",/* here */"prompt":"p","deep":{{deep}},},{"model":"m","prompt":"q"},]""", Lenient);

        Assert.Equal(["p", "q"], read!.Select(static request => request.Prompt));
        Assert.Equal(deep, read![0].AdditionalProperties["deep"].GetRawText());
    }

    [Fact]
    public void A_mistake_inside_a_type_is_where_the_serializer_of_the_user_says()
    {
        JsonException error = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<ImageGenerationRequest[]>("[{\"model\":\"m\",\n\"prompt\":7}]"));

        Assert.Equal((1, "$[0]"), (error.LineNumber, error.Path));
    }

    [Fact]
    public async Task A_type_is_read_from_a_stream_in_small_pieces()
    {
        string json = """{"model":"m","prompt":" """ + new string('x', 50_000) + """ ","pr\u006Fmpt2":{"deep":[1,2,3]},"size":"1:1"}""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        ImageGenerationRequest? request = await JsonSerializer.DeserializeAsync<ImageGenerationRequest>(stream, SmallPieces);

        Assert.Equal(ImageSize.Ratio1x1, request!.Size);
        Assert.True(request.AdditionalProperties.ContainsKey("prompt2"));
    }

    [Theory]
    [InlineData("""{"model":"m"}""", "$.prompt", "The required member \"prompt\" is missing.")]
    [InlineData("""{"model":null,"prompt":"p"}""", "$.model", "Expected a string, but found null.")]
    [InlineData("""{"model":"m","prompt":7}""", "$.prompt", "Expected a string, but found the number 7.")]
    [InlineData("""{"model":"m","prompt":"p","seed":"7"}""", "$.seed", "Expected a 32-bit integer, but found the string \"7\".")]
    [InlineData("""[]""", "$", "Expected an object, but found an array.")]
    public void What_does_not_fit_is_an_error_with_its_path(string json, string path, string reason)
    {
        JsonReadException error = Assert.Throws<JsonReadException>(() => ApiJson.Deserialize<ImageGenerationRequest>(json));

        Assert.Equal((path, reason, false), (error.Path, error.Reason, error.IsSyntax));
    }

    [Fact]
    public void Escaped_names_are_known_names_and_the_last_of_equal_ones_wins()
    {
        ImageGenerationRequest request = ApiJson.Deserialize<ImageGenerationRequest>("""{"model":"m","pr\u006fmpt":"one","prompt":"two","x":1,"\u0078":2}""");

        Assert.Equal("two", request.Prompt);
        Assert.Equal(2, Assert.Single(request.AdditionalProperties).Value.GetInt32());
    }

    [Fact]
    public void Known_values_come_back_as_shared_strings()
    {
        ImageSize size = ApiJson.Deserialize<ImageSize>("\"16:9\"");

        Assert.Same(ImageSize.Values.Ratio16x9, size.Value);
        Assert.True(size.IsKnown);
        Assert.False(ApiJson.Deserialize<ImageSize>("\"16:10\"").IsKnown);
        Assert.Equal(ImageSize.Ratio16x9, ApiJson.Deserialize<ImageSize>("\"16\\u003A9\""));
        Assert.Equal("", default(ImageSize).Value);
        foreach (ImageSize each in ImageSize.All)
        {
            Assert.Same(each.Value, ApiJson.Deserialize<ImageSize>("\"" + each.Value + "\"").Value);
        }
    }

    [Fact]
    public void Times_and_durations_are_written_as_they_are_read()
    {
        Assert.Equal("""{"created":1751280000.5,"results":["https://a.example/x"]}""", ApiJson.SerializeToString(new TaskDetailResponse
        {
            Created = DateTimeOffset.UnixEpoch.AddSeconds(1_751_280_000.5),
            Results = [new("https://a.example/x")],
        }));
        Assert.Equal("{\n  \"code\": \"c\"\n}", ApiJson.SerializeToString(new TaskError { Code = "c" }, indented: true).ReplaceLineEndings("\n"));
    }
}
