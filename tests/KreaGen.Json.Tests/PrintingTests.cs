using System.Text.Json;
using KreaGen.Benchmarks.Images;
using KreaGen.Benchmarks.Payloads;

namespace KreaGen.Json.Tests;

/// <summary>What ToString says of a generated record.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void A_record_shows_what_is_in_its_lists()
    {
        Answer answer = ApiJson.Deserialize<Answer>("""{"data":[{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","cost":1.50,"NSFWContent":false}],"errors":[],"more":{"a":[null,"\n"]}}"""u8);
        Assert.Equal(
            """Answer { "data": [{"taskType": "imageInference", "taskUUID": "50836053-a0ee-4cf5-b9d6-ae7c5d100000", "cost": 1.50, "NSFWContent": false}], "errors": [], "more": {"a": [null, "\n"]} }""",
            answer.ToString());
        Assert.Equal("""Answer { "data": [] }""", (answer with { Data = [], Errors = null, AdditionalProperties = JsonMembers.Empty }).ToString());
    }

    [Theory]
    [InlineData("x", 256)]
    [InlineData("한", 256)]
    [InlineData("é", 256)]
    [InlineData("😀", 256)]
    [InlineData("😀xxx", 255)]
    public void A_long_text_is_cut_between_letters(string unit, int shown)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1000));
        Assert.Equal($$"""Failure { "code": "{{text[..shown]}}…", "message": "after it" }""", Failure(text).ToString());
        Assert.Equal($$"""Failure { "code": "{{text[..shown]}}", "message": "after it" }""", Failure(text[..shown]).ToString());
    }

    [Theory]
    [InlineData("a \"quote\" and a \\", """a \"quote\" and a \\""")]
    [InlineData("two\nlines\tand\r\u0085\u0001 more", """two\nlines\tand\u000d\u0085\u0001 more""")]
    [InlineData("</script> & 'é' 한 😀", "</script> & 'é' 한 😀")]
    public void A_text_is_one_line_and_else_as_people_wrote_it(string text, string shown)
        => Assert.Equal($$"""Failure { "code": "{{shown}}", "message": "after it" }""", Failure(text).ToString());

    [Fact]
    public void An_image_does_not_fill_the_console()
    {
        Image image = ApiJson.Deserialize<Answer>(ImagesPayload.CreateImage()).Data[0];
        Assert.InRange(image.ToString().Length, 256, 1000);

        string many = new Answer { Data = [.. Enumerable.Repeat(image with { ImageBase64Data = null }, 10_000)] }.ToString();
        Assert.InRange(many.Length, 16_384, 17_000);
        Assert.EndsWith("… }", many, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_written_says_why_and_throws_nothing()
    {
        Assert.StartsWith("Answer { no JSON: ", new Answer { Data = [null!] }.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Image { no JSON: ", (Image() with { Cost = double.NaN }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Image { \"taskType\"", Image().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_payload_is_shown_whole_as_its_JSON_where_it_is_short()
    {
        byte[] json = """{"taskType":"x","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","others":[[],[{}],{"":{"b":[1,2]}},true]}"""u8.ToArray();
        string shown = ApiJson.Deserialize<Image>(json).ToString();
        using JsonDocument again = JsonDocument.Parse(shown["Image ".Length..]);
        using JsonDocument before = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(before.RootElement, again.RootElement));
    }

    private static Failure Failure(string code) => new() { Code = code, Message = "after it" };

    private static Image Image() => ApiJson.Deserialize<Image>("""{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000"}"""u8);
}
