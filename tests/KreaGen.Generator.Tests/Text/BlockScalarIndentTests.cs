using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

/// <summary>Block scalars whose first lines are empty and indented deeper than their text, which YAML forbids and documents have.</summary>
public sealed class BlockScalarIndentTests
{
    [Theory]
    [InlineData("a: >\n     \n   \n  One\n  two.\nb: 1\n", "\n\nOne two.\n")]
    [InlineData("a: |\n      \n  One\n  two.\nb: 1\n", "\nOne\ntwo.\n")]
    [InlineData("a: |-\n      \n  One\n    two.\nb: 1\n", "\nOne\n  two.")]
    [InlineData("a: >+  # said\r\n      \r\n  One\r\n\r\nb: 1\r\n", "\nOne\n\n")]
    public void The_text_has_empty_lines_and_a_warning_names_the_first(string text, string expected)
    {
        SpecTree tree = Read.Yaml(text);

        Assert.Equal("KREA1031(2,1)", Assert.Single(tree.Problems).Place());
        Assert.Equal(expected, (string?)tree.Root!["a"]);
        Assert.Equal("1", tree.Root["b"]!.ToJsonString());
    }

    [Fact]
    public void What_follows_has_its_own_place_also_on_a_page()
    {
        SpecTree file = Read.Yaml("x:\n  - a: |\n            \n      One\n    b: 2\n  - |\n          \n    Three\n");
        SpecTree page = Read.Page("Text\n\n  ```yaml\n  openapi: 3.1.0\n  a: |\n        \n    One\n  b: 2\n  ```\n");

        Assert.Equal("spec.yaml(5,8)", file.Locations.ValueAt(new JsonPointer("/x/0/b")).ToString());
        Assert.Equal(["KREA1031(3,1)", "KREA1031(7,1)"], file.Problems.Select(static problem => problem.Place()));
        Assert.Equal("spec.md(8,6)", page.Locations.ValueAt(new JsonPointer("/b")).ToString());
    }

    [Fact]
    public void Another_fault_is_still_an_error_at_its_place()
        => Assert.Equal("KREA1010(4,4)", Read.Yaml("a: |\n      \n  One\nb: 'x\n").Problems.Single(static problem => problem.IsError).Place());
}
