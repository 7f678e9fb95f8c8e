using KreaGen.Generator.Tests.Harness;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Text;

public sealed class CorpusTests
{
    [SharedFact("corpus")]
    public void Every_document_of_the_corpus_is_read_without_a_complaint()
    {
        List<string> complaints = [];
        int documents = 0;
        foreach (string file in Directory.EnumerateFiles(SharedFiles.PathTo("corpus")).Where(IsDocument).Order(StringComparer.Ordinal))
        {
            documents++;
            SpecTree tree = Read.File(file, System.IO.File.ReadAllText(file));
            complaints.AddRange(tree.Problems.Select(problem => $"{Path.GetFileName(file)} {problem.Shown()}"));
        }

        Assert.Equal("", string.Join("\n", complaints));
        Assert.NotEqual(0, documents);
    }

    private static bool IsDocument(string file) => Path.GetExtension(file) is ".yaml" or ".yml" or ".json";
}
