namespace KreaGen.Generator.Tests.Harness;

/// <summary>The suites and documents that stand beside the repository and are no part of it.</summary>
internal static class SharedFiles
{
    public static string? Root { get; } = Find();

    public static string? MissingReason(string path)
        => Root is not null && Path.Exists(Path.Combine(Root, path)) ? null : $"../shared/{path} is not there (or set KREAGEN_SHARED).";

    public static string PathTo(string path) => Path.Combine(Root ?? throw new InvalidOperationException("Ask MissingReason first."), path);

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("KREAGEN_SHARED") is { Length: > 0 } configured)
        {
            return configured;
        }

        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KreaGen.sln")))
        {
            folder = folder.Parent;
        }

        string? shared = folder?.Parent is null ? null : Path.Combine(folder.Parent.FullName, "shared");
        return Directory.Exists(shared) ? shared : null;
    }
}
