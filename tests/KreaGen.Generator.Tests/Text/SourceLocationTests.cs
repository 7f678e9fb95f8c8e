using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class SourceLocationTests
{
    private const string Block = """
        openapi: 3.1.0
        info:
          title: >-
            folded
            text
          "quoted key": 'it''s'
        paths:
          /v1/images~x:
            post:
              tags:
                - plain
                - several
                  lines
              empty:
              flow: {a: [1, {b: two}], 'c': "three"}
        """;

    [Theory]
    [InlineData("", 0, 0, "o")]
    [InlineData("/openapi", 0, 9, "3.1.0")]
    [InlineData("/info", 2, 2, "t")]
    [InlineData("/info/title", 2, 9, ">-")]
    [InlineData("/info/quoted key", 5, 16, "'it''s'")]
    [InlineData("/paths/~1v1~1images~0x", 8, 4, "p")]
    [InlineData("/paths/~1v1~1images~0x/post/tags", 10, 8, "-")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/0", 10, 10, "plain")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/1", 11, 10, "several")]
    [InlineData("/paths/~1v1~1images~0x/post/empty", 13, 12, "")]
    [InlineData("/paths/~1v1~1images~0x/post/flow", 14, 12, "{")]
    [InlineData("/paths/~1v1~1images~0x/post/flow/a/1/b", 14, 24, "two")]
    [InlineData("/paths/~1v1~1images~0x/post/flow/c", 14, 36, "\"three\"")]
    public void A_value_of_YAML_stands_where_it_begins(string address, int line, int column, string covered)
    {
        SpecTree tree = Read.Yaml(Block);

        SourceLocation mark = tree.Locations.ValueAt(new JsonPointer(address));

        Assert.Equal((line, column, covered), (mark.Line, mark.Column, mark.Covers(Block)));
        Assert.Equal("spec.yaml", mark.Path);
    }

    [Theory]
    [InlineData("/info", "info")]
    [InlineData("/info/quoted key", "\"quoted key\"")]
    [InlineData("/paths/~1v1~1images~0x", "/v1/images~x")]
    [InlineData("/paths/~1v1~1images~0x/post/flow/c", "'c'")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/0", "plain")]
    [InlineData("", "o")]
    public void A_key_of_YAML_stands_where_it_is_written_and_an_item_at_its_value(string address, string covered)
        => Assert.Equal(covered, Read.Yaml(Block).KeyText(Block, address));

    [Theory]
    [InlineData("/openapi/x/y", "3.1.0")]
    [InlineData("/missing", "o")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/7", "-")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/-1", "-")]
    [InlineData("/paths/~1v1~1images~0x/post/tags/x", "-")]
    public void What_does_not_exist_stands_at_its_nearest_ancestor(string address, string covered)
        => Assert.Equal(covered, Read.Yaml(Block).ValueText(Block, address));

    [Theory]
    [InlineData("", 0, 0, "{")]
    [InlineData("/é", 0, 6, "\"ä😀\"")]
    [InlineData("/😀", 1, 9, "[")]
    [InlineData("/😀/0", 2, 2, "1.50")]
    [InlineData("/😀/1/a~1b", 2, 16, "null")]
    [InlineData("/~1", 3, 8, "true")]
    public void A_value_of_JSON_stands_where_it_begins(string address, int line, int column, string covered)
    {
        const string Text = "{\"é\": \"ä😀\",\n   \"😀\": [\n  1.50, {\"a/b\": null}],\n \"\\/\": \ttrue }";

        SourceLocation mark = Read.Json(Text).Locations.ValueAt(new JsonPointer(address));

        Assert.Equal((line, column, covered), (mark.Line, mark.Column, mark.Covers(Text)));
    }

    [Fact]
    public void A_key_of_JSON_stands_with_its_quotes()
    {
        const string Text = "{\"é\": 1,\n  \"b\": {\"c\": []}}";

        Assert.Equal("\"c\"", Read.Json(Text).KeyText(Text, "/b/c"));
        Assert.Equal("\"b\"", Read.Json(Text).KeyText(Text, "/b"));
    }

    [Fact]
    public void JSON_in_a_yaml_file_has_the_same_places()
    {
        const string Text = "{\n  \"a\": {\"b\": \"c\"}\n}";

        Assert.Equal("\"c\"", Read.Yaml(Text).ValueText(Text, "/a/b"));
    }
}
