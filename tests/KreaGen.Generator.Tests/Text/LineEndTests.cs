using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class LineEndTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_as_the_compiler_counts_them(string end)
    {
        string yaml = $"a: 1{end}b: |{end}  x{end}  y{end}c: z";
        string json = $"{{\"a\": 1,{end}{end}\"c\": 2}}";

        Assert.Equal("spec.yaml(5,4)", Read.Yaml(yaml).Locations.ValueAt(new JsonPointer("/c")).ToString());
        Assert.Equal("x\ny\n", Read.Yaml(yaml).Root()["b"]!.GetValue<string>());
        Assert.Equal("spec.json(3,6)", Read.Json(json).Locations.ValueAt(new JsonPointer("/c")).ToString());
    }

    [Theory]
    [InlineData('\u0085')]
    [InlineData('\u2028')]
    [InlineData('\u2029')]
    public void A_comment_hides_what_follows_a_Unicode_line_separator(char separator)
    {
        string text = $"# note{separator}servers: evil\na: 1\n";
        SpecTree tree = Read.Yaml(text);

        Assert.Equal("""{"a":1}""", tree.Root().ToJsonString());
        Assert.Equal("spec.yaml(3,1)", tree.Locations.KeyAt(new JsonPointer("/a")).ToString());
    }

    [Fact]
    public void Unicode_line_separators_stay_in_texts_and_keys()
    {
        string text = "a: x\u2028y\n\"k\u0085\": 'p\u2029q'\nb: |\n  r\u2028s: t\n\uE000: \uE001\n";

        Assert.Equal("x\u2028y", Read.Yaml(text).Root()["a"]!.GetValue<string>());
        Assert.Equal("p\u2029q", Read.Yaml(text).Root()["k\u0085"]!.GetValue<string>());
        Assert.Equal("r\u2028s: t\n", Read.Yaml(text).Root()["b"]!.GetValue<string>());
        Assert.Equal("\uE001", Read.Yaml(text).Root()["\uE000"]!.GetValue<string>());
    }

    [Fact]
    public void A_document_that_leaves_no_private_character_for_separators_is_refused()
    {
        string all = new([.. Enumerable.Range(0xE000, 0xF8FF - 0xE000 + 1).Select(code => (char)code)]);

        Assert.Equal("KREA1004(2,6)", Read.Yaml($"a: '{all}'\nb: 'x\u2028y'").Error());
        Assert.Equal(all, Read.Yaml($"a: '{all}'").Root()["a"]!.GetValue<string>());
    }

    [Fact]
    public void A_byte_order_mark_is_neither_key_nor_column()
    {
        Assert.Equal("""{"openapi":1}""", Read.Yaml("\uFEFFopenapi: 1").Root().ToJsonString());
        Assert.Equal("""{"openapi":1}""", Read.Json("\uFEFF{\"openapi\":1}").Root().ToJsonString());
        Assert.Equal("spec.yaml(1,1)", Read.Yaml("\uFEFFopenapi: 1").Locations.KeyAt(new JsonPointer("/openapi")).ToString());
    }
}
