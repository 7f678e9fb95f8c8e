using System.Text.Json;
using KreaGen.Benchmarks.Images;
using KreaGen.Benchmarks.Payloads;
using KreaGen.Benchmarks.Scenes;

namespace KreaGen.Benchmarks.Tests;

/// <summary>What ToString says of a generated record.</summary>
public sealed class PrintingTests
{
    [Fact]
    public void A_record_shows_what_is_in_its_lists()
    {
        Answer answer = ApiJson.Deserialize<Answer>("""{"data":[{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000","cost":1.50,"NSFWContent":false}],"errors":[{"code":"late","message":"a\nb"}],"others":"a secret"}"""u8);
        Assert.Equal(
            """Answer { "data": [{"taskType": "imageInference", "taskUUID": "50836053-a0ee-4cf5-b9d6-ae7c5d100000", "cost": 1.50, "NSFWContent": false}], "errors": [{"code": "late", "message": "a\nb"}], "others": "…" }""",
            answer.ToString());
        Assert.Equal("""Answer { "data": [] }""", (answer with { Data = [], Errors = null, AdditionalProperties = JsonExtensionData.Empty }).ToString());
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
    [InlineData("two\nlines\tand\r\u0085\u0001\u2028 more", """two\nlines\tand\u000d\u0085\u0001\u2028 more""")]
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
    public void An_ellipsis_stands_for_something()
    {
        var outcomes = new HashSet<bool>();
        for (int length = 200; length <= 256; length++)
        {
            Failure[] failures = [.. Enumerable.Repeat(Failure(new string('x', 250)), 56), Failure(new string('x', length))];
            string whole = $$"""Answer { "data": [], "errors": [{{string.Join(", ", failures.Select(static one => one.ToString()["Failure ".Length..].Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal)))}}] }""";
            string shown = new Answer { Data = [], Errors = failures }.ToString();
            outcomes.Add(shown == whole);
            if (shown != whole)
            {
                Assert.EndsWith("… }", shown, StringComparison.Ordinal);
                Assert.StartsWith(shown[..^"… }".Length], whole, StringComparison.Ordinal);
                Assert.True(shown.Length <= whole.Length);
            }
        }

        Assert.Equal(2, outcomes.Count);
    }

    [Fact]
    public void What_cannot_be_written_says_why_and_throws_nothing()
    {
        Assert.StartsWith("Answer { no JSON: ", new Answer { Data = [null!] }.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Image { no JSON: ", (Image() with { Cost = double.NaN }).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("Image { \"taskType\"", Image().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_contains_itself_ends()
    {
        var children = new List<Layer>();
        var group = new Group { Name = "endless", Children = children };
        children.Add(group);
        Assert.StartsWith("Group { no JSON: ", group.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_shown_between_the_braces_is_JSON()
    {
        byte[] json = """{"name":"Poster","root":{"kind":"group","name":"","children":[{"kind":"group","name":"a","children":[]},{"kind":"words","text":"b","size":1}]}}"""u8.ToArray();
        string shown = ApiJson.Deserialize<Scene>(json).ToString();
        using JsonDocument again = JsonDocument.Parse(shown["Scene ".Length..]);
        using JsonDocument before = JsonDocument.Parse(json);
        Assert.True(JsonElement.DeepEquals(before.RootElement, again.RootElement));
    }

    private static Failure Failure(string code) => new() { Code = code, Message = "after it" };

    private static Image Image() => ApiJson.Deserialize<Image>("""{"taskType":"imageInference","taskUUID":"50836053-a0ee-4cf5-b9d6-ae7c5d100000"}"""u8);
}
