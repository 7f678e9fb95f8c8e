using System.Globalization;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Diagnostics;

/// <summary>What a document says reaches the build's output as a part of one line, and as nothing else.</summary>
public sealed class MessageTextTests
{
    private const string Forged = "^x\n##vso[task.setvariable variable=A]1\r\n::error file=/a::b\n/src/Program.cs(1,1): error CS0001: c\u001b[2J\u0007\u202e\u2028\u2029\u200b\u0085\ufeff";

    [Theory]
    [InlineData("plain text, Größe 한글 👍 \\d", "plain text, Größe 한글 👍 \\d")]
    [InlineData("a\nb\r\tc", @"a\u000Ab\u000D\u0009c")]
    [InlineData("\u001b[31m\u0007\u007f\u0085", @"\u001B[31m\u0007\u007F\u0085")]
    [InlineData("\u2028\u2029\u202a\u202e\u2066\u2069\u200b\u200d\ufeff", @"\u2028\u2029\u202A\u202E\u2066\u2069\u200B\u200D\uFEFF")]
    [InlineData("\U000E0041", @"\U000E0041")]
    [InlineData("see ##vso[task.complete] and ##[group]", @"see #\u0023vso[task.complete] and #\u0023[group]")]
    public void What_nobody_sees_is_written_as_an_escape(string text, string shown) => Assert.Equal(shown, MessageText.Of(text));

    [Fact]
    public void Half_a_character_is_written_as_an_escape() => Assert.Equal(@"\uD800x", MessageText.Of("\ud800x"));

    [Fact]
    public void A_long_text_is_cut_and_no_character_with_it()
    {
        Assert.Equal(new string('a', 256), MessageText.Of(new string('a', 256)));
        Assert.Equal(new string('a', 256) + "…", MessageText.Of(new string('a', 257)));
        Assert.Equal(new string('a', 255) + "👍…", MessageText.Of(new string('a', 255) + "👍👍"));
        Assert.InRange(MessageText.Of(new string('\n', 1_000_000)).Length, 1, 270);
    }

    [Fact]
    public void A_pattern_cannot_forge_a_line_of_the_build()
    {
        string text = $$"""
            {
              "openapi": "3.0.3", "info": { "title": "t", "version": "1" }, "servers": [{ "url": "https://a.example" }],
              "paths": { "/a": { "get": { "operationId": "a", "parameters": [{ "name": "q", "in": "query", "schema":
                { "type": "string", "pattern": {{System.Text.Json.JsonSerializer.Serialize(Forged)}}, "default": "y" } }], "responses": { "200": { "description": "ok" } } } } }
            }
            """;
        Diagnostic problem = Assert.Single(Generation.Run([new SpecFile("specs/a\nb.json", text)]).Diagnostics);
        string line = problem.ToString();
        Assert.Contains("KREA24", line, StringComparison.Ordinal);
        Assert.DoesNotContain(line, static unit => char.IsControl(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.DoesNotContain("##vso[", line, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_but_this_room_makes_a_diagnostic()
        => Assert.DoesNotContain(
            Directory.EnumerateFiles(Repository.PathOf("generator"), "*.cs", SearchOption.AllDirectories)
                .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}Diagnostics{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
            static path => File.ReadAllText(path).Contains("Diagnostic.Create(", StringComparison.Ordinal));
}
