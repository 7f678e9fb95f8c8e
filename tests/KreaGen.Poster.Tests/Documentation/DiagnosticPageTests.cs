using System.Text.RegularExpressions;
using KreaGen.Poster.Tests.Harness;

namespace KreaGen.Poster.Tests.Documentation;

/// <summary>Every diagnostic has its page, which its help link leads to, and its row in the README.</summary>
public sealed partial class DiagnosticPageTests
{
    private static readonly IReadOnlyList<(string Severity, string Id, string Title)> Descriptors =
    [
        .. Directory.GetFiles(Path.Join(Repository.Root, "generator/KreaGen.Generator/Diagnostics"), "Descriptors*.cs")
            .SelectMany(static file => Descriptor().Matches(File.ReadAllText(file)))
            .Select(static match => (
                match.Groups["severity"].Value, match.Groups["id"].Value, match.Groups["title"].Value.Replace("\\\"", "\"", StringComparison.Ordinal)))
            // The build reports this one: the compiler would not get as far.
            .Append(("Error", "KREA0009", "The project cannot have clients"))
            .OrderBy(static descriptor => descriptor.Item2, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_diagnostic_has_a_page_with_its_title()
    {
        Assert.True(Descriptors.Count > 30, "The descriptors were not found.");
        Assert.All(Descriptors, static descriptor => Assert.StartsWith(
            $"# {descriptor.Id}: {descriptor.Title}\n**{descriptor.Severity}.** ",
            Repository.Read($"docs/diagnostics/{descriptor.Id}.md"),
            StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_belongs_to_a_diagnostic() => Assert.Equal(
        Descriptors.Select(static descriptor => descriptor.Id + ".md"),
        Directory.GetFiles(Path.Join(Repository.Root, "docs/diagnostics")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_readme_lists_every_diagnostic()
    {
        string readme = Repository.Read("README.md");
        Assert.All(Descriptors, descriptor => Assert.Contains(
            $"| [{descriptor.Id}](docs/diagnostics/{descriptor.Id}.md) | {descriptor.Severity.ToLowerInvariant()} | {descriptor.Title} |\n",
            readme,
            StringComparison.Ordinal));
    }

    [GeneratedRegex(@"= (?<severity>Error|Warning|Info|Hint)\(\s*""(?<id>KREA\d{4})"",\s*""(?<title>(?:[^""\\]|\\.)*)""")]
    private static partial Regex Descriptor();
}
