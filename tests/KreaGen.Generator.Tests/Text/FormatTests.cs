using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class FormatTests
{
    [Theory]
    [InlineData("spec.json", "{\"a\":1}")]
    [InlineData("spec.JSON", "{\"a\":1}")]
    [InlineData("spec.yaml", "a: 1")]
    [InlineData("spec.YML", "a: 1")]
    [InlineData("spec.yaml", "{\"a\":1}")]
    [InlineData("spec.yaml", "{a: 1,}")]
    [InlineData("spec.yaml", "{'a': 1 # comment\n}")]
    [InlineData("spec", "a: 1")]
    [InlineData("spec.txt", " \n{\"a\":1}")]
    [InlineData("spec.openapi", "a: 1")]
    [InlineData("dir.json/spec", "a: 1")]
    public void The_extension_says_how_to_read_and_the_content_where_it_does_not(string path, string text)
        => Assert.Equal("""{"a":1}""", Read.File(path, text).Root().ToJsonString());

    [Fact]
    public void A_json_file_is_held_to_JSON()
        => Assert.Equal("KREA1011(1,1)", Read.Json("a: 1").Error());

    [Fact]
    public void A_yaml_file_in_braces_that_is_neither_gets_the_YAML_error()
        => Assert.Equal("KREA1010(1,1)", Read.Yaml("{a: 1").Error());

    [Fact]
    public void A_duplicate_key_in_JSON_in_a_yaml_file_is_reported_once()
        => Assert.Equal("KREA1012(1,8)", Assert.Single(Read.Yaml("{\"a\":1,\"a\":2}").Problems).Place());

    [Fact]
    public void Text_of_the_document_in_a_message_is_short_and_visible()
    {
        Assert.Equal(@"a\u202Eb\u200Bc\u0007", Excerpt.Of("a\u202Eb\u200Bc\u0007"));
        Assert.Equal("é😀", Excerpt.Of("é😀"));
        Assert.Equal(new string('x', 60) + "…", Excerpt.Of(new string('x', 1000)));
        Assert.Equal(@"\uD800", Excerpt.Of("\uD800"));
    }
}
