namespace KreaGen.Package.Tests.Packing;

/// <summary>The repository that this test was built from.</summary>
internal static class RepositoryFiles
{
    private static readonly string[] Folders = ["eng/package", "generator", "runtime", "specs"];

    public static string Root { get; } = FindRoot();

    /// <summary>Copies what packing needs, without anything that was built: as a fresh clone has it, without version control.</summary>
    public static void CopyTo(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(Root).Where(static file => Path.GetExtension(file) != ".sln"))
        {
            Copy(file, folder);
        }

        EnumerationOptions everything = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None };
        foreach (string file in Folders.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Root, name), "*", everything)))
        {
            string[] parts = Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar);
            if (!parts.Contains("bin") && !parts.Contains("obj"))
            {
                Copy(file, folder);
            }
        }
    }

    private static void Copy(string file, string folder)
    {
        string target = Path.Combine(folder, Path.GetRelativePath(Root, file));
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target, overwrite: true);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KreaGen.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("KreaGen.sln was not found above " + AppContext.BaseDirectory);
    }
}
