using System.Globalization;
using System.Text;
using KreaGen.Corpus.Generating;

namespace KreaGen.Benchmarks.Generator;

/// <summary>What a document costs by its size: documents of ten sizes, each generated warm.</summary>
internal static class DocumentTable
{
    private const int Sizes = 10;
    private const double Smallest = 10_000;
    private const double Biggest = 20_000_000;

    public static void Write(string folder, TextWriter output)
    {
        List<FileInfo> documents = Pick(folder);
        documents.ForEach(static document => Run(document, out _));
        output.WriteLine("| document | kB | operations | ms | MB allocated | files | kB written | ms per operation | kB written per operation | ms per kB read |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        foreach (FileInfo document in documents)
        {
            Meter meter = Run(document, out GeneratorOutcome outcome);
            Corpus.Reports.Row row = outcome.ToRow(document.Name);
            double kilobytes = document.Length / 1e3;
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Path.GetFileNameWithoutExtension(document.Name)} | {kilobytes:N0} | {row.Operations} | {meter.Milliseconds:N0} | {meter.Megabytes:N1} | {row.Files} | {row.Bytes / 1e3:N0} | {meter.Milliseconds / row.Operations:N2} | {row.Bytes / 1e3 / row.Operations:N1} | {meter.Milliseconds / kilobytes:N2} |"));
        }
    }

    private static Meter Run(FileInfo document, out GeneratorOutcome outcome)
    {
        string text = File.ReadAllText(document.FullName, Encoding.UTF8);
        GeneratorOutcome last = null!;
        Meter meter = Meter.Best(3, () => last = GeneratorOutcome.Run(document.Name, text));
        outcome = last;
        return meter;
    }

    /// <summary>For each of ten sizes, evenly apart as powers are, the document of the folder that is nearest to it.</summary>
    private static List<FileInfo> Pick(string folder)
    {
        FileInfo[] all = [.. new DirectoryInfo(folder).EnumerateFiles().Where(static file => file.Extension is ".json" or ".yaml")
            .OrderBy(static file => file.Name, StringComparer.Ordinal)];
        double step = Math.Pow(Biggest / Smallest, 1.0 / (Sizes - 1));
        return [.. Enumerable.Range(0, Sizes)
            .Select(index => Smallest * Math.Pow(step, index))
            .Select(size => all.MinBy(file => Math.Abs(Math.Log(file.Length / size)))!)
            .DistinctBy(static file => file.Name)];
    }
}
