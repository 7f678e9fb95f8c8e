namespace KreaGen.Generator.Tests.Text;

/// <summary>Finds the shared material beside the repository, or where <c>KREAGEN_SHARED</c> says.</summary>
internal static class Shared
{
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("KREAGEN_SHARED") is { Length: > 0 } folder)
        {
            return Directory.Exists(folder) ? folder : null;
        }

        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !System.IO.File.Exists(Path.Combine(root.FullName, "KreaGen.sln")))
        {
            root = root.Parent;
        }

        string? shared = root?.Parent is { } parent ? Path.Combine(parent.FullName, "shared") : null;
        return Directory.Exists(shared) ? shared : null;
    }
}
