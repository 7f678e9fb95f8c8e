using System.Text.RegularExpressions;

namespace KreaGen.Architecture;

/// <summary>The source of the runtime: which folder has which type, and which types each file names.</summary>
internal static partial class RuntimeSource
{
    private static readonly string Root = FindRoot();

    /// <summary>All files, with the text that is code: no comments, no strings.</summary>
    public static IReadOnlyList<(string Folder, string File, string Code)> Files { get; } =
    [
        .. from path in Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
           let relative = Path.GetRelativePath(Root, path).Replace('\\', '/')
           where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
           select (Path.GetDirectoryName(relative)!.Replace('\\', '/'), Path.GetFileName(relative), NoCode().Replace(File.ReadAllText(path), " ")),
    ];

    /// <summary>The folders of all types, by their names.</summary>
    public static IReadOnlyDictionary<string, string> Types { get; } = (
        from file in Files
        from Match declared in Declaration().Matches(file.Code)
        select (Name: declared.Groups["name"].Value, file.Folder)).Distinct().GroupBy(static type => type.Name, StringComparer.Ordinal)
        .ToDictionary(static type => type.Key, static type => type.First().Folder, StringComparer.Ordinal);

    /// <summary>What each file names of other folders.</summary>
    public static IEnumerable<(string Folder, string Other, string What)> Uses =>
        from file in Files
        from name in Word().Matches(file.Code).Select(static word => word.Value).Distinct(StringComparer.Ordinal)
        where Types.TryGetValue(name, out string? folder) && folder != file.Folder
        select (file.Folder, Types[name], $"{file.Folder}/{file.File} uses {name} of {Types[name]}");

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KreaGen.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "runtime", "KreaGen.Runtime");
    }

    [GeneratedRegex("""//[^\n]*|"(\\.|[^"\\\n])*"|^using [^\n]*""", RegexOptions.Multiline)]
    private static partial Regex NoCode();

    [GeneratedRegex(@"^(?:public|internal)\b[\w ]*?\b(?:(?:class|struct|interface|enum|record)\s+(?<name>[A-Z]\w*)|delegate\s[^\n(]*?\b(?<name>[A-Z]\w*)(?:<[^>\n]*>)?\()", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b[A-Z]\w+\b")]
    private static partial Regex Word();
}
