using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

/// <summary>A key that stands twice: whoever vendors a document may not edit it.</summary>
public sealed class DuplicateKeyTests
{
    [Theory]
    [InlineData("spec.yaml", "a: 1\nb: 2\na: 3\n", "KREA1012(3,1)", "line 1, column 1", """{"a":3,"b":2}""")]
    [InlineData("spec.yaml", "x: {'a': 1, \"a\": 2}", "KREA1012(1,13)", "line 1, column 5", """{"x":{"a":2}}""")]
    [InlineData("spec.yaml", "200: 1\n'200': 2\n", "KREA1012(2,1)", "'200'", """{"200":2}""")]
    [InlineData("spec.yaml", "a: {<<: {a: 1}, <<: {b: 1}}", "KREA1012(1,17)", "'<<'", """{"a":{"b":1}}""")]
    [InlineData("spec.yaml", "p: {a: {x: 1}, a: [2, {y: 3}]}", "KREA1012(1,16)", "line 1, column 5", """{"p":{"a":[2,{"y":3}]}}""")]
    [InlineData("spec.json", "{\"é\":1,\n \"é\":2}", "KREA1012(2,2)", "line 1, column 2", """{"\u00E9":2}""")]
    [InlineData("spec.json", "{\"a\":{\"b\":1},\"\\u0061\":{\"c\":[2]}}", "KREA1012(1,14)", "'a'", """{"a":{"c":[2]}}""")]
    [InlineData("spec.md", "   ```yaml\n   openapi: 3.1.0\n   a: 1\n   a: 2\n   ```\n", "KREA1012(4,4)", "line 3, column 4", """{"openapi":"3.1.0","a":2}""")]
    public void The_last_value_counts_and_a_warning_names_both_lines(string path, string text, string place, string word, string expected)
    {
        SpecTree tree = Read.File(path, text);

        Problem problem = Assert.Single(tree.Problems);
        Assert.False(problem.IsError);
        Assert.Equal(place, problem.Place());
        Assert.Contains(word, problem.Shown(), StringComparison.Ordinal);
        Assert.Equal(expected, tree.Root!.ToJsonString());
    }

    [Theory]
    [InlineData("spec.yaml", "a:\n  b: 1\nc: 2\na:\n  b: 3\n", "spec.yaml(5,6)")]
    [InlineData("spec.json", "{\"a\":{\"b\":1},\n\"a\":{\"b\":3}}", "spec.json(2,10)")]
    public void What_counts_is_where_places_point_to(string path, string text, string place)
        => Assert.Equal(place, Read.File(path, text).Locations.ValueAt(new JsonPointer("/a/b")).ToString());

    [Fact]
    public void Places_hold_in_a_mapping_with_many_keys()
    {
        string text = string.Concat(Enumerable.Range(0, 40).Select(static number => $"k{number}: {number}\n")) + "k5: last\n";

        Assert.Equal("spec.yaml(41,5)", Read.Yaml(text).Locations.ValueAt(new JsonPointer("/k5")).ToString());
    }

    [Fact]
    public void Every_duplicate_key_is_reported_up_to_a_limit()
    {
        SpecTree two = Read.Yaml("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n");
        SpecTree many = Read.Yaml(string.Concat(Enumerable.Repeat("a: 1\n", 1000)));

        Assert.Equal(["KREA1012(5,1)", "KREA1012(4,3)"], two.Problems.Select(static problem => problem.Place()));
        Assert.Equal(ReaderQuotas.Default.Problems, many.Problems.Count);
    }
}
