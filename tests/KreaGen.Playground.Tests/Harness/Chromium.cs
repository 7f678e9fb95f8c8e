namespace KreaGen.Playground.Tests.Harness;

/// <summary>The browser of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Its program; <see langword="null"/> where there is none.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static folder => Names.Select(name => System.IO.Path.Join(folder, name)))
        .FirstOrDefault(File.Exists);
}
