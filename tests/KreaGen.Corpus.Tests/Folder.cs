using KreaGen.Corpus.Options;
using KreaGen.Corpus.Reports;
using KreaGen.Corpus.Runs;

namespace KreaGen.Corpus.Tests;

/// <summary>A folder with documents of ours, and the program run over it.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kreagen-corpus-");

    public string Path => _folder.FullName;

    public Folder With(string file, string text)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text);
        return this;
    }

    /// <summary>The bounds of a machine that has much else to do.</summary>
    public static Bounds Patient { get; } = Bounds.Default with { Generating = TimeSpan.FromMinutes(15), Checking = TimeSpan.FromMinutes(30) };

    public async Task<(int Code, IReadOnlyList<Row> Rows, string[] Lines)> RunAsync(Bounds? bounds = null, bool withExamples = true, DirectoryInfo? keep = null)
    {
        string table = System.IO.Path.Combine(Path, "report.tsv");
        var options = new CorpusOptions(_folder, null, new(table), withExamples, keep, Jobs: 1, WithAnalyzers: false, bounds ?? Patient);
        int code = await new CorpusRun(options).RunAsync(CancellationToken.None);
        string[] lines = await File.ReadAllLinesAsync(table);
        return (code, [.. lines.Skip(1).Where(static line => !line.StartsWith('#')).Select(Row.Parse)], lines);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
