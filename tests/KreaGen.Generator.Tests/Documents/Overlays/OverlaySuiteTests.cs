using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Overlays;
using KreaGen.Generator.Tests.Harness;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Documents.Overlays;

public class OverlaySuiteTests
{
    private const string Suite = "suites/overlay";

    [SharedFact(Suite)]
    public void Every_valid_overlay_is_accepted()
    {
        string[] files = Files("pass");

        string[] failures = [.. files.SelectMany(file => ProblemsOf(file).Where(static problem => problem.IsError), static (file, problem) => $"{file}: {problem.Descriptor.Id} {problem.Arguments}")];

        Assert.Empty(failures);
        Assert.Equal(38, files.Length);
    }

    [SharedFact(Suite)]
    public void Every_invalid_overlay_is_refused_within_its_file()
    {
        string[] files = Files("fail");

        string[] accepted = [.. files.Where(static file => !ProblemsOf(file).Exists(problem => problem.IsError && problem.Location.Path == file))];

        Assert.Empty(accepted);
        Assert.Equal(65, files.Length);
    }

    [SharedFact(Suite)]
    public void Every_compliant_set_gives_its_output()
    {
        string[] folders = Directory.GetDirectories(SharedFiles.PathTo(Suite + "/compliant-sets"));
        foreach (string folder in folders)
        {
            SpecTree overlay = Read(Path.Combine(folder, "overlay.yaml"));
            SpecTree tree = Read(Path.Combine(folder, "openapi.yaml"));
            SpecDocument document = new(tree.Path, tree.Root!.AsObject(), tree.Locations);
            NodeSourceMap origins = new();
            origins.Add(document);
            List<Problem> problems = [];

            OverlayStep.Run([overlay], [document], origins, problems, CancellationToken.None);

            Assert.Empty(problems);
            JsonNode? expected = Read(Path.Combine(folder, "output.yaml")).Root;
            Assert.True(JsonEquality.AreEqual(expected, document.Root), $"{folder}: {document.Root.ToJsonString()}");
        }

        Assert.Equal(8, folders.Length);
    }

    private static string[] Files(string verdict)
        => [.. Directory.GetFiles(SharedFiles.PathTo(Suite + "/tests"), "*.yaml", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == verdict)];

    private static List<Problem> ProblemsOf(string file)
    {
        SpecTree tree = Read(file);
        List<Problem> problems = [.. tree.Problems];
        if (problems.Count == 0)
        {
            OverlayReader.Read(tree, problems);
        }

        return problems;
    }

    private static SpecTree Read(string file) => SpecReader.Read(file, File.ReadAllText(file), CancellationToken.None);
}
