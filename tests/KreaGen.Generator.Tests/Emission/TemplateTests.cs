using System.Globalization;
using KreaGen.Generator.Emission.Templates;

namespace KreaGen.Generator.Tests.Emission;

public sealed class TemplateTests
{
    [Fact]
    public void A_hole_of_several_lines_keeps_its_column()
    {
        string body = "first();\nif (x)\n{\n    second();\n}\n";
        string page = Template.Render($$"""
            void Run()
            {
                {{body}}
            }
            """);
        Assert.Equal("void Run()\n{\n    first();\n    if (x)\n    {\n        second();\n    }\n}\n", page);
    }

    [Fact]
    public void A_hole_behind_text_aligns_with_its_first_line()
        => Assert.Equal("call(a,\n     b);\n", Template.Render($"call({"a,\nb"});"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\n")]
    public void A_line_of_empty_holes_vanishes(string? hole)
        => Assert.Equal("a\nb\n", Template.Render($"""
            a
                {hole} {hole}
            b
            """));

    [Fact]
    public void An_empty_hole_beside_text_leaves_the_text()
        => Assert.Equal("public class A\n", Template.Render($"public {""}class A {""}"));

    [Fact]
    public void Blank_lines_never_double_and_never_touch_the_inside_of_braces()
        => Assert.Equal("{\n    a\n\n    b\n}\n", Template.Render($$"""

            {

                a

                {{""}}


                b

                {{""}}

            }

            """));

    [Fact]
    public void Blank_lines_inside_a_hole_carry_no_indentation()
        => Assert.Equal("    a\n\n    b\n", Template.Render($"    {"a\n\nb"}"));

    [Fact]
    public void Items_of_a_list_start_at_the_hole_and_empty_ones_are_dropped()
    {
        string?[] lines = ["a", "", "b\n  c\n", null, "d"];
        Assert.Equal("  a\n  b\n    c\n  d\n", Template.Render($"  {lines}"));
    }

    [Fact]
    public void Two_holes_on_a_line_follow_each_other()
        => Assert.Equal("a\nb-c\n d\n", Template.Render($"{"a\nb"}-{"c\nd"}").Replace("  d", " d", StringComparison.Ordinal));

    [Fact]
    public void Carriage_returns_and_trailing_spaces_never_reach_the_page()
        => Assert.Equal("a\nb\nc\n", Template.Render($"a  \r\n{"b \r\nc\r\n"}  \r\n\r\n"));

    [Fact]
    public void Numbers_and_booleans_ignore_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("-1 1.5 true 0A\n", Template.Render($"{-1} {1.5} {true} {10:X2}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_page_without_a_line_is_empty()
        => Assert.Equal("", Template.Render($"\n  {""}\n"));

    [Fact]
    public void Pages_nest()
    {
        string inner = Template.Render($$"""
            class B
            {
                {{"int x;"}}
            }
            """);
        Assert.Equal("class A\n{\n    class B\n    {\n        int x;\n    }\n}\n", Template.Render($$"""
            class A
            {
                {{inner}}
            }
            """));
    }

    [Fact]
    public void Blocks_stand_apart_by_one_blank_line()
        => Assert.Equal("a\n\nb\nc", Template.Blocks(["a\n", null, "", "b\nc\n"]));

    [Fact]
    public void Commas_stand_behind_all_items_but_the_last()
        => Assert.Equal("a,\nb", Template.Commas(["a", "", "b"]));

    [Fact]
    public void Twenty_megabytes_take_seconds_at_most()
    {
        string member = string.Concat(Enumerable.Repeat("public int Member { get; set; }\n", 1_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        int length = 0;
        for (int page = 0; page < 600; page++)
        {
            length += Template.Render($"    {member}").Length;
        }

        Assert.True(length > 20_000_000);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), watch.Elapsed.ToString());
    }
}
