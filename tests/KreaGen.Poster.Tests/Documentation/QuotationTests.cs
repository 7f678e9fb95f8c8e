using System.Text.RegularExpressions;
using KreaGen.Poster.Tests.Harness;

namespace KreaGen.Poster.Tests.Documentation;

/// <summary>A block of a page that says where it is from stands in that file, line by line.</summary>
public sealed partial class QuotationTests
{
    [Theory]
    [InlineData("README.md", 3)]
    [InlineData("runtime/KreaGen.Clients/README.md", 1)]
    [InlineData("runtime/KreaGen.Extensions.AI/README.md", 1)]
    public void Quoted_code_is_the_code_of_the_file_it_is_from(string page, int atLeast)
    {
        MatchCollection quotations = Quotation().Matches(Repository.Read(page));

        Assert.True(quotations.Count >= atLeast, $"{page} has {quotations.Count} quotations.");
        Assert.All(quotations, static quotation =>
        {
            string[] quoted = quotation.Groups["code"].Value.TrimEnd('\n').Split('\n');
            string file = quotation.Groups["file"].Value;
            Assert.True(Holds(Repository.Read(file).Split('\n'), quoted), $"{file} does not hold:\n{string.Join('\n', quoted)}");
        });
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    [InlineData("CHANGELOG.md")]
    public void Links_into_the_repository_lead_somewhere(string page) =>
        Assert.All(Link().Matches(Repository.Read(page)), static link => Assert.True(
            Path.Exists(Path.Join(Repository.Root, link.Groups["path"].Value)), $"{link.Value} leads nowhere."));

    private static bool Holds(string[] lines, string[] quoted)
    {
        for (int start = 0; start + quoted.Length <= lines.Length; start++)
        {
            // The file may indent the whole block, but not the lines of it in different ways.
            int indent = lines[start].Length - quoted[0].Length;
            if (indent >= 0 && lines[start].AsSpan(0, indent).IsWhiteSpace()
                && quoted.Select((line, index) => Same(lines[start + index], line, indent)).All(static same => same))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Same(string line, string quoted, int indent) => quoted.Length == 0
        ? string.IsNullOrWhiteSpace(line)
        : line.Length == indent + quoted.Length && line.EndsWith(quoted, StringComparison.Ordinal);

    [GeneratedRegex(@"<!-- from (?<file>\S+) -->\n```\w*\n(?<code>.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\]\((?<path>[^):#]+)(#[^)]*)?\)")]
    private static partial Regex Link();
}
