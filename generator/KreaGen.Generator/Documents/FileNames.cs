namespace KreaGen.Generator.Documents;

/// <summary>Reads paths as text: the generator has no file system, and paths of either convention may arrive on any machine.</summary>
internal static class FileNames
{
    private static readonly char[] s_separators = ['/', '\\'];

    public static string FileName(string path) => path.Substring(path.LastIndexOfAny(s_separators) + 1);

    /// <summary>The folder with its closing separator; empty when the path has none.</summary>
    public static string Folder(string path) => path.Substring(0, path.LastIndexOfAny(s_separators) + 1);

    /// <summary>The file name without its last extension.</summary>
    public static string Stem(string path)
    {
        string name = FileName(path);
        int dot = name.LastIndexOf('.');
        return dot <= 0 ? name : name.Substring(0, dot);
    }

    /// <summary>A path with <c>/</c> only and without <c>.</c> and <c>..</c> segments, to compare paths by.</summary>
    public static string Normalize(string path)
    {
        List<string> kept = [];
        foreach (string segment in path.Split(s_separators))
        {
            if (segment == ".." && kept.Count > 0 && kept[kept.Count - 1] is not (".." or ""))
            {
                kept.RemoveAt(kept.Count - 1);
            }
            else if (segment != "." && (segment.Length > 0 || kept.Count == 0))
            {
                kept.Add(segment);
            }
        }

        return string.Join("/", kept);
    }
}
