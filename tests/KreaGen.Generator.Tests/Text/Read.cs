using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

/// <summary>Reads texts as the generator does, with a guard against hanging.</summary>
internal static class Read
{
    public static SpecTree Yaml(string text, ReaderQuotas? limits = null) => File("spec.yaml", text, limits);

    public static SpecTree Json(string text, ReaderQuotas? limits = null) => File("spec.json", text, limits);

    public static SpecTree Page(string text) => File("spec.md", text);

    public static SpecTree File(string path, string text, ReaderQuotas? limits = null)
    {
        using CancellationTokenSource guard = new(TimeSpan.FromMinutes(5));
        return SpecReader.Read(path, text, limits ?? ReaderQuotas.Default, guard.Token);
    }

    /// <summary>The tree of a text that must be read without any problem.</summary>
    public static JsonNode Root(this SpecTree tree)
    {
        Assert.Equal("", string.Join("\n", tree.Problems.Select(Shown)));
        Assert.NotNull(tree.Root);
        return tree.Root;
    }

    /// <summary>The only problem, as <c>KREA1010(2,1)</c>; an error leaves no tree.</summary>
    public static string Error(this SpecTree tree)
    {
        Assert.Null(tree.Root);
        Problem problem = Assert.Single(tree.Problems);
        Assert.True(problem.IsError);
        return Place(problem);
    }

    public static string Place(this Problem problem)
        => string.Create(CultureInfo.InvariantCulture, $"{problem.Descriptor.Id}({problem.Location.Line + 1},{problem.Location.Column + 1})");

    /// <summary>A problem as build output shows it.</summary>
    public static string Shown(this Problem problem)
        => $"{problem.Place()} {string.Format(CultureInfo.InvariantCulture, problem.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. problem.Arguments])}";

    /// <summary>The text that a mark covers.</summary>
    public static string Covers(this SourceLocation mark, string text)
    {
        string[] lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u0085', '\u2028', '\u2029');
        return lines[mark.Line].Substring(mark.Column, mark.Length);
    }

    public static string KeyText(this SpecTree tree, string text, string pointer) => tree.Locations.KeyAt(new JsonPointer(pointer)).Covers(text);

    public static string ValueText(this SpecTree tree, string text, string pointer) => tree.Locations.ValueAt(new JsonPointer(pointer)).Covers(text);
}
