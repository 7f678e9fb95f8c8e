using System.Globalization;
using KreaGen.Corpus.Generating;
using KreaGen.Corpus.Options;
using KreaGen.Corpus.Reports;
using KreaGen.Corpus.Runs;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Corpus.Tests;

/// <summary>A random but fixed tenth of the corpus. The whole is a command: see CONTRIBUTING.md.</summary>
public sealed class CorpusTenthTests
{
    private const string Index = "corpus/index.tsv";

    [SharedFact(Index)]
    public async Task A_tenth_of_the_corpus_meets_the_bar()
    {
        IReadOnlyList<string> problems = await RunAsync(Tenth(), withAnalyzers: false);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [SharedFact(Index)]
    public async Task Generated_code_passes_the_analyzers_as_if_it_had_been_written_by_hand()
    {
        IReadOnlyList<string> problems = await RunAsync(Tenth().Where(static (_, number) => number % 10 == 0), withAnalyzers: true);
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    [SharedFact(Index)]
    public void The_same_documents_give_the_same_bytes_in_any_order_and_culture()
    {
        (string Path, string Text)[] documents = [.. Tenth().Select(static name => (name, File.ReadAllText(PathOf(name)))).Where(static document => document.Item2.Length < 200_000)];
        CultureInfo before = CultureInfo.CurrentCulture;
        int clients = 0;
        foreach ((string, string)[] client in documents.Chunk(1).Concat(documents.Chunk(4)))
        {
            IReadOnlyDictionary<string, string> expected = GeneratorOutcome.Run(client).Files;
            clients += expected.Count > 0 ? 1 : 0;
            try
            {
                CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
                Assert.Equal(expected, GeneratorOutcome.Run(client.Reverse()).Files);
            }
            finally
            {
                CultureInfo.CurrentCulture = before;
            }
        }

        Assert.True(clients > 50, $"only {clients} clients");
    }

    private static async Task<IReadOnlyList<string>> RunAsync(IEnumerable<string> documents, bool withAnalyzers)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("kreagen-corpus-");
        try
        {
            var list = new FileInfo(Path.Combine(folder.FullName, "list.txt"));
            var table = new FileInfo(Path.Combine(folder.FullName, "report.tsv"));
            await File.WriteAllLinesAsync(list.FullName, documents);
            var options = new CorpusOptions(new(PathOf("")), list, table, WithExamples: true, null, Environment.ProcessorCount, withAnalyzers, Folder.Patient);
            int code = await new CorpusRun(options).RunAsync(CancellationToken.None);
            return code == 0 ? [] : await File.ReadAllLinesAsync(table.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Every document whose name's sum says so: the choice neither moves with the index nor knows the content.</summary>
    private static IEnumerable<string> Tenth()
        => File.ReadLines(SharedFiles.PathTo(Index)).Skip(1).Select(static line => line.Split('\t')[0]).Where(static name => name.Sum(static letter => letter) % 10 == 7);

    private static string PathOf(string name) => SharedFiles.PathTo("corpus/" + name);
}
