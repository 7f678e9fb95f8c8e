namespace KreaGen.Corpus.Reports;

/// <summary>What is known of the documents beforehand: the folder's <c>index.tsv</c>, if there is one.</summary>
/// <remarks>A document that is valid and needs no other file must become a client. Without an index, every document is held to that.</remarks>
internal sealed class Judgement
{
    private const string File = "index.tsv";

    private readonly HashSet<string>? _sound;

    private Judgement(HashSet<string>? sound) => _sound = sound;

    public static Judgement Read(DirectoryInfo folder)
    {
        string path = Path.Combine(folder.FullName, File);
        if (!System.IO.File.Exists(path))
        {
            return new(null);
        }

        List<string[]> rows = [.. System.IO.File.ReadLines(path).Select(static line => line.Split('\t'))];
        int valid = Array.IndexOf(rows[0], "schema_valid");
        int dangling = Array.IndexOf(rows[0], "dangling_refs");
        int outside = Array.IndexOf(rows[0], "extrefs");
        return new(rows.Skip(1).Where(row => (row[valid], row[dangling], row[outside]) is ("yes", "0", "0")).Select(static row => row[0])
            .ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Whether the document must become a client.</summary>
    public bool IsSound(string document) => _sound?.Contains(document) ?? true;
}
