using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class AliasTests
{
    [Theory]
    [InlineData("a: &x {b: [1, null, 't']}\nc: *x\n", """{"a":{"b":[1,null,"t"]},"c":{"b":[1,null,"t"]}}""")]
    [InlineData("a: &x\nb: *x\n", """{"a":null,"b":null}""")]
    [InlineData("&k a: 1\nb: *k\n*k : 2", """{"a":2,"b":"a"}""")]
    [InlineData("&k a: 1\nb: {*k : 2}\n", """{"a":1,"b":{"a":2}}""")]
    [InlineData("a: &x 1\nb: &x 2\nc: *x\n", """{"a":1,"b":2,"c":2}""")]
    [InlineData("a: &x {b: &x 1}\nc: *x\n", """{"a":{"b":1},"c":1}""")]
    [InlineData("a: &x {p: 1, q: 2}\nb: {<<: *x, q: 3}\n", """{"a":{"p":1,"q":2},"b":{"q":3,"p":1}}""")]
    [InlineData("a: &x {p: 1}\nb: &y {p: 2, q: 2}\nc: {<<: [*x, *y], r: 3}\n", """{"a":{"p":1},"b":{"p":2,"q":2},"c":{"r":3,"p":1,"q":2}}""")]
    [InlineData("a: {<<: {p: 1}, q: 2}", """{"a":{"q":2,"p":1}}""")]
    [InlineData("a: {'<<': 1}", """{"a":{"\u003C\u003C":1}}""")]
    [InlineData("a: &x {<<: {p: 1}}\nb: {<<: *x}\n", """{"a":{"p":1},"b":{"p":1}}""")]
    public void Aliases_and_merge_keys_are_resolved(string text, string expected)
        => Assert.Equal(expected, Read.Yaml(text).Root!.ToJsonString());

    [Fact]
    public void An_alias_stands_at_its_place_and_what_is_below_it_at_the_anchor()
    {
        const string Text = "a: &x {b: one}\nc: *x\nd:\n  <<: *x\n  e: two\n";
        SpecTree tree = Read.Yaml(Text);

        Assert.Equal("*x", tree.ValueText(Text, "/c"));
        Assert.Equal("one", tree.ValueText(Text, "/c/b"));
        Assert.Equal("one", tree.ValueText(Text, "/d/b"));
        Assert.Equal("two", tree.ValueText(Text, "/d/e"));
        Assert.Equal(0, tree.Locations.KeyAt(new JsonPointer("/d/b")).Line);
    }

    [Fact]
    public void Copies_are_independent()
    {
        JsonNode root = Read.Yaml("a: &x {b: 1}\nc: *x\n").Root();

        root["c"]!["b"] = 2;

        Assert.Equal(1, root["a"]!["b"]!.GetValue<int>());
    }

    [Fact]
    public void Nested_aliases_that_explode_are_stopped_at_the_line_that_crosses_the_limit()
    {
        string text = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat("bcdefghi".Select(letter =>
            $"{letter}: &{letter} [{string.Join(",", Enumerable.Repeat("*" + (char)(letter - 1), 9))}]\n"));

        Assert.Equal("KREA1008(4,20)", Read.Yaml(text).Error());
    }

    [Fact]
    public void Merge_keys_that_explode_are_stopped()
    {
        string text = "a: &a {x: 1, y: 2}\n" + string.Concat("bcdefghijklmnopq".Select(letter =>
            $"{letter}: &{letter} {{<<: [*{(char)(letter - 1)}], l{letter}: *{(char)(letter - 1)}, r{letter}: *{(char)(letter - 1)}}}\n"));

        Assert.StartsWith("KREA1008(8,", Read.Yaml(text).Error(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_on_alias_values_is_exact()
    {
        ReaderQuotas limits = new() { AliasNodes = 6 };

        Assert.NotNull(Read.Yaml("a: &x [1, 2]\nb: *x\nc: *x\n", limits).Root);
        Assert.Equal("KREA1008(4,4)", Read.Yaml("a: &x [1, 2]\nb: *x\nc: *x\nd: *x\n", limits).Error());
    }

    [Fact]
    public void Aliases_of_long_texts_are_limited_by_characters()
        => Assert.Equal("KREA1008(5,3)", Read.Yaml("a:\n- &x abcde\n- *x\n- *x\n- *x\n", new ReaderQuotas { AliasCharacters = 10 }).Error());

    [Fact]
    public void An_alias_cannot_nest_deeper_than_the_limit()
    {
        ReaderQuotas limits = new() { Depth = 3 };

        Assert.NotNull(Read.Yaml("a: &x [[1]]\nb: *x\n", limits).Root);
        Assert.Equal("KREA1005(2,6)", Read.Yaml("a: &x [[1]]\nb: [ *x ]\n", limits).Error());
    }
}
