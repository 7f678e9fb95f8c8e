using KreaGen.Generator.Documents;
using KreaGen.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Tests.Documents;

public class CorpusTests
{
    private const string Index = "corpus/index.tsv";

    // Every tenth document keeps the test short; KREAGEN_CORPUS=all reads all of them.
    [SharedFact(Index)]
    public void Published_documents_that_are_valid_pass_without_errors_or_false_alarms()
    {
        int step = Environment.GetEnvironmentVariable("KREAGEN_CORPUS") == "all" ? 1 : 10;
        List<string> complaints = [];
        int read = 0;
        foreach (string line in File.ReadLines(SharedFiles.PathTo(Index)).Skip(1).Where((_, number) => number % step == 0))
        {
            string[] columns = line.Split('\t');
            SpecSetResult result = SpecSets.Read((columns[0], File.ReadAllText(SharedFiles.PathTo("corpus/" + columns[0]))));
            read++;
            if (columns[8..11] is ["yes", "0", "0"])
            {
                complaints.AddRange(result.Problems.Where(static problem => (problem.Severity ?? problem.Descriptor.DefaultSeverity) >= DiagnosticSeverity.Warning && problem.Descriptor.Id.StartsWith("KREA2", StringComparison.Ordinal)).Select(SpecSets.Shown));
            }
            else if (result.Set is null && !result.Problems.Any(static problem => problem.Location.Line > 0 || problem.Location.Path.Length > 0))
            {
                complaints.Add(columns[0] + " fails without a place");
            }
        }

        // One document of the corpus has a key that is misspelled indeed, and two have media types such as "form-data".
        Assert.True(complaints.Count <= 6, string.Join("\n", complaints));
        Assert.True(read >= 90, $"only {read} documents");
    }
}
