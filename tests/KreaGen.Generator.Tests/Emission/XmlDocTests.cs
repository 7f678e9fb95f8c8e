using System.Diagnostics;
using KreaGen.Generator.Collections;
using KreaGen.Generator.Emission.Documentation;
using KreaGen.Generator.Emission.Templates;
using KreaGen.Generator.Model;

namespace KreaGen.Generator.Tests.Emission;

public sealed class XmlDocTests
{
    [Fact]
    public void A_sentence_is_a_summary_on_one_line()
        => Assert.Equal("/// <summary>Task <c>id</c> &amp; more</summary>", Member("Task `id` & more"));

    [Fact]
    public void Nothing_to_say_is_nothing()
    {
        Assert.Equal("", XmlDoc.Member(DocModel.None));
        Assert.Equal("", Member(" \n\t"));
        Assert.Equal("", Member("![logo](https://example.com/logo.png)"));
    }

    [Fact]
    public void The_first_paragraph_is_the_summary_and_the_rest_are_remarks()
        => Assert.Equal(
            """
            /// <summary>Random seed</summary>
            /// <remarks>
            /// <para><b>Note:</b></para>
            /// <list type="bullet">
            /// <item><description>Range: <c>0</c> to <c>9</c></description></item>
            /// <item><description>Same seed, same picture</description></item>
            /// </list>
            /// </remarks>
            """,
            Member("Random seed\n\n**Note:**\n- Range: `0` to `9`\n- Same seed,\n  same picture"));

    [Fact]
    public void A_list_alone_is_the_summary()
        => Assert.Equal(
            """
            /// <summary>
            /// <list type="number">
            /// <item><description>
            /// <para>One</para>
            /// <list type="bullet">
            /// <item><description>inner</description></item>
            /// </list>
            /// </description></item>
            /// <item><description>Two</description></item>
            /// </list>
            /// </summary>
            """,
            Member("1. One\n   - inner\n2. Two"));

    [Fact]
    public void A_paragraph_that_announces_a_list_keeps_it()
        => Assert.Contains("<summary>\n/// <para>One of:</para>\n/// <list", Member("One of:\n- a\n- b\n\nMore"), StringComparison.Ordinal);

    [Fact]
    public void A_row_of_a_wide_table_can_be_read_alone()
        => Assert.Equal(
            """
            /// <summary>Pixels</summary>
            /// <remarks>
            /// <list type="table">
            /// <listheader><term>Ratio</term><description><c>1K</c>; <c>2K</c></description></listheader>
            /// <item><term><c>16:9</c></term><description><c>1K</c>: 1344×768; <c>2K</c>: 2688×1472</description></item>
            /// </list>
            /// </remarks>
            """,
            Member("Pixels\n\n| Ratio | `1K` | `2K` |\n|---|---|---|\n| `16:9` | 1344×768 | 2688×1472 |"));

    [Fact]
    public void Two_languages_have_their_paragraphs_in_both_parts()
    {
        var doc = new DocModel
        {
            Texts = new[] { new DocText("", "Size\n\nMore"), new DocText("ko", "크기\n\n더") }.ToEquatableArray(),
            Facts = new[] { new DocText("", "Default: `1:1`."), new DocText("", "At least 0.") }.ToEquatableArray(),
        };
        Assert.Equal(
            """
            /// <summary>
            /// <para>Size</para>
            /// <para>크기</para>
            /// </summary>
            /// <remarks>
            /// <para>More</para>
            /// <para>더</para>
            /// <para>Default: <c>1:1</c>. At least 0.</para>
            /// </remarks>
            """,
            XmlDoc.Member(doc));
    }

    [Fact]
    public void A_text_that_a_language_lacks_stands_once()
    {
        var doc = new DocModel { Texts = new[] { new DocText("", "Same"), new DocText("ko", "Same") }.ToEquatableArray() };
        Assert.Equal("/// <summary>Same</summary>", XmlDoc.Member(doc));
    }

    [Fact]
    public void Facts_alone_are_the_summary()
        => Assert.Equal(
            "/// <summary>Default: <c>5</c>.</summary>",
            XmlDoc.Member(new DocModel { Facts = new[] { new DocText("", "Default: `5`.") }.ToEquatableArray() }));

    [Theory]
    [InlineData("**bold** and *italic* and __b__", "<b>bold</b> and <i>italic</i> and <b>b</b>")]
    [InlineData("snake_case_name and 2 * 3 * 4", "snake_case_name and 2 * 3 * 4")]
    [InlineData("**open", "**open")]
    [InlineData("**a *b** c*", "<b>a <i>b</i></b> c*")]
    [InlineData("[docs](https://example.com/a?b=1&c=2)", "<see href=\"https://example.com/a?b=1&amp;c=2\">docs</see>")]
    [InlineData("[query](/en/manual)", "query")]
    [InlineData("[x](javascript:alert(1))", "x)")]
    [InlineData("[x](https://user\"onclick=)", "x")]
    [InlineData("<https://example.com/>", "<see href=\"https://example.com/\">https://example.com/</see>")]
    [InlineData("see https://example.com/a.", "see <see href=\"https://example.com/a\">https://example.com/a</see>.")]
    [InlineData("![alt](https://example.com/x.png) text", "text")]
    [InlineData("``a ` b``", "<c>a ` b</c>")]
    [InlineData("a \\* b \\< c", "a * b &lt; c")]
    [InlineData("&lt;tag&gt; &amp; &#65; &#0; &unknown;", "&lt;tag&gt; &amp; A &amp;#0; &amp;unknown;")]
    [InlineData("<b>x</b> <em>y</em> <code>a &lt; b</code>", "<b>x</b> <i>y</i> <c>a &lt; b</c>")]
    [InlineData("<a href=\"https://example.com\" target='_blank'>site</a>", "<see href=\"https://example.com\">site</see>")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("`<b>`", "<c>&lt;b&gt;</c>")]
    public void Inline_markup_becomes_what_editors_show(string text, string xml)
        => Assert.Equal($"/// <summary>{xml}</summary>", Member(text));

    [Fact]
    public void HTML_blocks_become_paragraphs_and_lists()
        => Assert.Equal(
            """
            /// <summary>First.</summary>
            /// <remarks>
            /// <para>Second line</para>
            /// <list type="bullet">
            /// <item><description>a</description></item>
            /// <item><description>b</description></item>
            /// </list>
            /// </remarks>
            """,
            Member("<p>First.<br/>Second line</p><ul><li>a</li><li>b</li></ul>"));

    [Fact]
    public void Paragraphs_and_lists_inside_HTML_items_stay_inside()
        => Assert.Equal(
            """
            /// <summary>
            /// <para>Constraints:</para>
            /// <list type="bullet">
            /// <item><description>
            /// <para>One</para>
            /// <para>more</para>
            /// </description></item>
            /// <item><description>
            /// <para>Two</para>
            /// <list type="number">
            /// <item><description>inner</description></item>
            /// <item><description>last</description></item>
            /// </list>
            /// </description></item>
            /// </list>
            /// </summary>
            /// <remarks>After</remarks>
            """,
            Member("<p>Constraints:</p> <ul> <li> <p>One</p> <p>more</p> </li> <li> <p>Two</p> <ol> <li>inner</li> <li>last</li> </ol> </li> </ul> <p>After</p>"));

    [Fact]
    public void Code_keeps_its_lines()
        => Assert.Equal(
            """
            /// <summary>Example</summary>
            /// <remarks>
            /// <code>
            /// if (a &lt; b) {
            ///   run();
            ///
            /// }
            /// </code>
            /// </remarks>
            """,
            Member("Example\n```csharp\nif (a < b) {\n  run();\n\n}\n```"));

    [Fact]
    public void A_heading_goes_with_the_paragraph_below_it()
        => Assert.Equal(
            """
            /// <summary>
            /// <para><b>Overview</b></para>
            /// <para>Makes images.</para>
            /// </summary>
            """,
            Member("## Overview\n\nMakes images."));

    [Fact]
    public void Long_texts_wrap()
    {
        string[] lines = Member(string.Join(" ", Enumerable.Repeat("word", 100))).Split('\n');
        Assert.Equal("/// <summary>", lines[0]);
        Assert.All(lines, line => Assert.True(line.Length <= 110, line));
    }

    [Fact]
    public void Very_long_texts_are_cut()
    {
        string doc = Member(string.Join("\n\n", Enumerable.Repeat("some words of a paragraph", 5_000)));
        Assert.True(doc.Length < Description.MaxTextLength * 3, $"{doc.Length}");
        Assert.Contains("…", doc, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_tags_take_the_same_texts()
    {
        Assert.Equal("/// <param name=\"taskId\">The <c>id</c></param>", XmlDoc.Param("taskId", "The `id`"));
        Assert.Equal("/// <returns>The task</returns>", XmlDoc.Returns("The task"));
        Assert.Equal("/// <exception cref=\"global::System.Exception\">Never</exception>", XmlDoc.Exception("global::System.Exception", "Never"));
    }

    [Fact]
    public void Every_hostile_text_is_a_comment_without_a_warning()
    {
        string members = Template.Blocks(HostileTexts.All.Select((text, index) => Template.Render($$"""
            {{Member(text)}}
            {{XmlDoc.Returns(text)}}
            {{XmlDoc.Exception("global::System.Exception", text)}}
            public int F{{index}}() => 0;
            """)));
        var code = new CompiledCode(Template.Render($$"""
            public class Snippet
            {
                {{members}}
            }
            """));
        Assert.Empty(code.Complaints);
        Assert.Equal(HostileTexts.All.Count(), code.Root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MethodDeclarationSyntax>().Count());
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("> ")]
    [InlineData("**")]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("`")]
    [InlineData("<a ")]
    [InlineData("<a href=x>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("|")]
    [InlineData("|-\n")]
    [InlineData("```\n")]
    [InlineData("\n")]
    [InlineData("1. x\n")]
    [InlineData("- a\n\n\n   ")]
    [InlineData("https://")]
    [InlineData("<b><i>")]
    public void Repeated_markup_takes_no_time_and_stays_well_formed(string markup)
    {
        string text = "x " + string.Concat(Enumerable.Repeat(markup, 100_000 / markup.Length)) + "\n" + string.Concat(Enumerable.Range(0, 300).Select(depth => new string(' ', depth) + "- x\n"));
        var watch = Stopwatch.StartNew();
        string doc = Member(text) + "\n" + Member(text.Substring(text.IndexOf('\n', StringComparison.Ordinal)));
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), watch.Elapsed.ToString());
        Assert.Empty(new CompiledCode($"{Member(text)}\npublic class Snippet;").Complaints);
        Assert.NotEmpty(doc);
    }

    private static string Member(string text)
        => XmlDoc.Member(new DocModel { Texts = new[] { new DocText("", text) }.ToEquatableArray() });
}
