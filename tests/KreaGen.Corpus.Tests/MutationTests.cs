using System.Globalization;
using System.Text.Json.Nodes;
using KreaGen.Corpus.Reports;
using KreaGen.Corpus.Runs;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Corpus.Tests;

/// <summary>
/// Published documents with something changed at random: a value of another kind, a keyword gone, a subtree moved, a reference bent.
/// What comes out must be a client that compiles, or an error that says where. KREAGEN_MUTATIONS sets how many; the choice is always the same.
/// </summary>
public sealed class MutationTests
{
    private const string Index = "corpus/index.tsv";
    private const int MaxDocumentLength = 60_000;

    private static int Rounds => int.TryParse(Environment.GetEnvironmentVariable("KREAGEN_MUTATIONS"), CultureInfo.InvariantCulture, out int rounds) ? rounds : 60;

    [SharedFact(Index)]
    public void A_document_with_something_changed_is_a_client_or_an_error_but_never_a_crash()
    {
        string[] documents = [.. Directory.EnumerateFiles(SharedFiles.PathTo("corpus"), "*.json").Where(static path => new FileInfo(path).Length < MaxDocumentLength).Order(StringComparer.Ordinal)];
        var trial = new QuickTrial();
        List<string> complaints = [];
        for (int seed = 0; seed < Rounds; seed++)
        {
            var random = new Random(seed);
            string path = documents[random.Next(documents.Length)];
            if (JsonNode.Parse(File.ReadAllText(path)) is not JsonObject root)
            {
                continue;
            }

            Mutation mutation = new(root, random);
            string change = mutation.Apply();
            Row row = trial.Run(Path.GetFileName(path), root.ToJsonString());
            if (row.IsBroken)
            {
                complaints.Add($"seed {seed}, {row.File}, {change}: {row.FirstError}");
            }
        }

        Assert.True(complaints.Count == 0, string.Join("\n\n", complaints));
    }
}
