using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class BadYamlTests
{
    [Theory]
    [InlineData("a: 'x\nb: 2\n", "KREA1010(1,4)", "not closed")]
    [InlineData("x: 1\na: \"x\n y", "KREA1010(2,4)", "not closed")]
    [InlineData("a: 'x\n---\nb: 1", "KREA1010(1,4)", "not closed")]
    [InlineData("a: 1\n\tb: 2\n", "KREA1010(2,1)", "indent with spaces")]
    [InlineData("a:\n\tb: 2\n", "KREA1010(2,1)", "indent with spaces")]
    [InlineData("a:\n  b:\n  \tc: 2\n", "KREA1010(3,3)", "indent with spaces")]
    [InlineData("a: b: c\n", "KREA1010(1,5)", "quotes")]
    [InlineData("info:\n  title: x\n   version: 1\n", "KREA1010(3,11)", "indentation")]
    [InlineData("x:\n  - a\n  b: 1\n", "KREA1010(3,3)", "'- '")]
    [InlineData("a:\n  - b\n - c\n", "KREA1010(3,2)", "indentation")]
    [InlineData("a: x\nb\nc: 1\n", "KREA1010(2,1)", "colon")]
    [InlineData("a: 1\nb", "KREA1010(2,1)", "colon")]
    [InlineData(" a: 1\nb: 2\n", "KREA1010(2,1)", "indentation")]
    [InlineData("a: [1, 2\nb: 3\n", "KREA1010(1,4)", "not closed")]
    [InlineData("a: {b: 1\n", "KREA1010(1,4)", "not closed")]
    [InlineData("a: &x !!map {b: 1\n", "KREA1010(1,13)", "not closed")]
    [InlineData("a: {\n  \"b\": 1\n  \"c\": 2\n}\n", "KREA1010(3,6)", "line 1, column 4")]
    [InlineData("a: }", "KREA1010(1,4)", "value")]
    [InlineData("a: \"\\ud800\"", "KREA1010(1,4)", "Unicode")]
    [InlineData("a: \"\\q\"", "KREA1010(1,4)", "escape")]
    [InlineData("a: @x", "KREA1010(1,4)", "quotes")]
    [InlineData("a: `x`", "KREA1010(1,4)", "quotes")]
    [InlineData("a: !x!y z", "KREA1010(1,4)", "tag")]
    [InlineData("a: &x &y z\n", "KREA1010(1,7)", "anchors")]
    [InlineData("a: *\n", "KREA1010(1,4)", "quotes")]
    [InlineData("a: | x\n  y", "KREA1010(1,4)", "next line")]
    [InlineData("%YAML 2.0\n---\na: 1", "KREA1010(1,1)", "%YAML")]
    [InlineData("b: 1\na: \"\\ud83d\\ud\"", "KREA1010(2,4)", "escape")]
    [InlineData("b: 1\na: !!]str b", "KREA1010(2,4)", "tag")]
    [InlineData("a: &x *y", "KREA1010(1,7)", "anchor")]
    [InlineData("a: &x - b", "KREA1010(1,4)", "own line")]
    [InlineData("", "KREA1002(1,1)", "empty")]
    [InlineData(" \n\n", "KREA1002(1,1)", "empty")]
    [InlineData("# only a comment\n", "KREA1002(1,1)", "empty")]
    [InlineData("---\n", "KREA1002(2,1)", "empty")]
    [InlineData("text", "KREA1003(1,1)", "a single value")]
    [InlineData("- a\n", "KREA1003(1,1)", "a list")]
    [InlineData("? [a]\n: 1", "KREA1013(1,3)", "a list")]
    [InlineData("x:\n  ? {a: 1}\n  : 1", "KREA1013(2,5)", "a mapping")]
    [InlineData("{{a: 1}: 2}", "KREA1013(1,2)", "a mapping")]
    [InlineData("a: 1\n---\nb: 2", "KREA1014(2,1)", "one document per file")]
    [InlineData("a: 1\n...\nb: 2", "KREA1014(3,1)", "one document per file")]
    [InlineData("a: *b", "KREA1015(1,4)", "'*b'")]
    [InlineData("a: *.example.com\n", "KREA1015(1,4)", "quote the value")]
    [InlineData("a: *b\nb: &b 1", "KREA1015(1,4)", "no preceding anchor")]
    [InlineData("a: &x\n  b: *x\n", "KREA1016(2,6)", "never end")]
    [InlineData("a: &x\n  <<: *x\n", "KREA1016(2,7)", "never end")]
    [InlineData("a: {<<: 1}", "KREA1017(1,9)", "a single value")]
    [InlineData("a: {<<: [1]}", "KREA1017(1,10)", "mapping")]
    [InlineData("a: !foo {}", "KREA1018(1,4)", "'!foo'")]
    [InlineData("a: !!timestamp 2024-01-01", "KREA1018(1,4)", "timestamp")]
    [InlineData("!foo a: 1", "KREA1018(1,1)", "'!foo'")]
    [InlineData("a: !!int x", "KREA1019(1,4)", "an integer")]
    [InlineData("a: !!bool yes", "KREA1019(1,4)", "true or false")]
    [InlineData("a: !!map x", "KREA1019(1,4)", "a mapping")]
    [InlineData("b: 1\na: x\0servers: evil", "KREA1004(2,5)", "U+0000")]
    [InlineData("# \u0007\na: 1", "KREA1004(1,3)", "U+0007")]
    [InlineData("a: \uFFFE", "KREA1004(1,4)", "U+FFFE")]
    public void A_bad_document_is_one_error_at_its_place_that_says_what_to_do(string text, string place, string word)
    {
        SpecTree tree = Read.Yaml(text);

        Assert.Equal(place, tree.Error());
        Assert.Contains(word, tree.Problems[0].Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
        => Assert.Equal("KREA1004(1,5)", Read.Yaml("a: x" + '\uD800' + "y").Error());

    [Fact]
    public void A_document_that_could_not_be_read_still_has_a_place_for_everything()
        => Assert.Equal("spec.yaml(1,1)", Read.Yaml("a: '").Locations.ValueAt(new JsonPointer("/paths/~1a")).ToString());

    [Fact]
    public void Reading_can_be_cancelled()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        string text = string.Concat(Enumerable.Range(0, 2000).Select(number => $"k{number}: {number}\n"));

        Assert.Throws<OperationCanceledException>(() => SpecReader.Read("spec.yaml", text, cancelled.Token));
    }

    private static string BadPlace(Generator.Diagnostics.Problem problem) => problem.Place();
}
