using System.Text;
using KreaGen.Generator.Sources;
using KreaGen.Tool.Commands;
using KreaGen.Tool.Loading;
using KreaGen.Tool.Reports;

namespace KreaGen.Tool.Vendoring;

/// <summary>Says what a new version of a vendored document changes: by the rules of the baseline where both are whole documents.</summary>
internal sealed class ChangeReport(ToolConsole console)
{
    public void Write(string path, byte[] before, PublishedDocument now, CancellationToken cancellationToken)
    {
        ApiListingLoader loader = new(console);
        try
        {
            LoadedApiListing old = Load(path, Encoding.UTF8.GetString(before));
            LoadedApiListing present = Load(path, now.Text);
            IReadOnlyList<LocatedDifference> differences = DiffCommand.Compare(old, present);
            if (differences.Count == 0)
            {
                console.Output.Line("Only text changed: the public API of the client is the same.");
                return;
            }

            DifferenceReport.Text(console.Output, differences);
        }
        catch (ToolException)
        {
            console.Output.Line("The two versions cannot be compared as clients.");
        }

        LoadedApiListing Load(string name, string text)
            => loader.Load([new SpecSource(name, text) { Settings = ClientSettings.Default }], ClientSettings.Default, cancellationToken);
    }
}
