namespace KreaGen.Generator.Tests.Harness;

/// <summary>Our documents of Runware.</summary>
internal static class RunwareSpecs
{
    public static IReadOnlyList<SpecFile> All { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("specs", "runware"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => new SpecFile("specs/runware/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static Dictionary<string, string> Settings(string? language = null) => Generation.Settings("RunwareClient", "Krea.Runware", language);
}
