namespace KreaGen.Generator.Tests.Harness;

/// <summary>The vendored documents of EvoLink.</summary>
internal static class EvoLinkSpecs
{
    public static IReadOnlyList<SpecFile> All { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf("specs", "evolink"), "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(static path => new SpecFile("specs/evolink/" + Path.GetFileName(path), File.ReadAllText(path))),
    ];

    public static Dictionary<string, string> Settings(string? language = null) => Generation.Settings("EvoLinkClient", "Krea.EvoLink", language);
}
