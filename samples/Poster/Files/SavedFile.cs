namespace KreaGen.Samples.Poster.Files;

/// <summary>Puts a downloaded picture in its place without losing the one that was there.</summary>
internal static class SavedFile
{
    public static string Temporary(string file) => $"{file}.part-{Guid.NewGuid():N}";

    /// <summary>Moves a file to its place; returns the new name of the file that was there, if it was kept.</summary>
    public static string? Place(string temporary, string file, bool force)
    {
        string? kept = null;
        if (!force && File.Exists(file))
        {
            kept = FreeName(file);
            File.Move(file, kept);
        }

        File.Move(temporary, file, overwrite: force);
        return kept;
    }

    private static string FreeName(string file)
    {
        string folder = Path.GetDirectoryName(file) ?? "";
        string name = Path.GetFileNameWithoutExtension(file);
        for (int number = 1; ; number++)
        {
            string candidate = Path.Join(folder, $"{name}.old-{number}{Path.GetExtension(file)}");
            if (!File.Exists(candidate))
            {
                return candidate;
            }
        }
    }
}
