namespace KreaGen.Generator.Text;

/// <summary>Reads paths as text: the generator has no file system, and paths of either convention may arrive on any machine.</summary>
internal static class FilePaths
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

    /// <summary>The path that a reference in a file means, to compare paths by.</summary>
    public static string Resolve(string from, string reference) => Normalize(IsRooted(reference) ? reference : Folder(from) + reference);

    /// <summary>How a file refers to another one, from its own folder.</summary>
    public static string Relative(string from, string path)
    {
        string[] origin = Normalize(from).Split('/');
        string[] folder = [.. origin.Take(origin.Length - 1)];
        string[] target = Normalize(path).Split('/');
        int common = 0;
        while (common < folder.Length && common < target.Length - 1 && folder[common] == target[common])
        {
            common++;
        }

        return string.Join("/", Enumerable.Repeat("..", folder.Length - common).Concat(target.Skip(common)));
    }

    private static bool IsRooted(string path)
        => path.Length > 0 && (s_separators.Contains(path[0]) || (path.Length > 2 && path[1] == ':' && s_separators.Contains(path[2])));

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
