using System.CommandLine;
using KreaGen.Generator.Baselines.Comparison;
using KreaGen.Generator.Sources;
using KreaGen.Tool.Loading;
using KreaGen.Tool.Reports;

namespace KreaGen.Tool.Commands;

/// <summary><c>kreagen diff OLD NEW</c>: the rules of the baseline outside of a build.</summary>
internal sealed class DiffCommand : Command
{
    public DiffCommand(ToolConsole console)
        : base("diff", "Compares two versions of a client by the rules of the baseline. Exit code 1 if a difference is breaking.")
    {
        Argument<string> old = new("old") { Description = "A document, a folder of documents, or a listing (.api.txt)." };
        Argument<string> present = new("new") { Description = "The same for the new version." };
        Option<string> format = new("--format") { Description = "text, json or markdown.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "markdown");
        Option<bool> strict = new("--strict") { Description = "Exit code 1 for additive differences as well." };
        Add(old);
        Add(present);
        Add(format);
        Add(strict);
        ClientOptions client = new(this);
        SetAction((line, cancellationToken) =>
        {
            ClientSettings settings = client.Read(line);
            ApiListingLoader loader = new(console);
            IReadOnlyList<LocatedDifference> differences = Compare(
                loader.Load(line.GetValue(old)!, settings, cancellationToken), loader.Load(line.GetValue(present)!, settings, cancellationToken));
            Action<Spectre.Console.IAnsiConsole, IReadOnlyList<LocatedDifference>> write = line.GetValue(format) switch
            {
                "json" => DifferenceReport.Json,
                "markdown" => DifferenceReport.Markdown,
                _ => DifferenceReport.Text,
            };
            write(console.Output, differences);
            bool isFound = differences.Any(difference => difference.Difference.Rule.IsBreaking || line.GetValue(strict));
            return Task.FromResult((int)(isFound ? ExitCode.Found : ExitCode.Fine));
        });
    }

    public static IReadOnlyList<LocatedDifference> Compare(LoadedApiListing old, LoadedApiListing present)
        => [.. ApiComparison.Compare(old.ApiListing, present.ApiListing)
            .Select(difference => new LocatedDifference(
                difference,
                difference is { IsGone: true, Baseline: { } gone } ? old.Place(gone, difference.Fact) : present.Place(difference.Element, difference.Fact)))];
}
