using System.Text.RegularExpressions;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Architecture;

/// <summary>Text becomes a tree, the tree a description, the description a model, the model files: no room looks back.</summary>
public sealed partial class RoomTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Collections"] = [],
        ["Diagnostics"] = ["Collections"],
        ["Sources"] = ["Collections", "Diagnostics"],
        ["Projects"] = ["Collections", "Diagnostics", "Text"],
        ["Text"] = ["Collections", "Diagnostics"],
        ["JsonPath"] = ["Text"],
        ["Documents"] = ["Collections", "Diagnostics", "Sources", "Text", "JsonPath"],
        ["OpenApi"] = ["Collections", "Diagnostics", "Text", "Documents"],
        ["Constraints"] = ["Collections"],
        ["Model"] = ["Collections", "Constraints"],
        ["Provenance"] = ["Collections", "Diagnostics", "Text", "Model"],
        ["Binding"] = ["Collections", "Diagnostics", "Sources", "Text", "OpenApi", "Constraints", "Model", "Provenance"],
        ["Baselines"] = ["Collections", "Constraints", "Diagnostics", "Sources", "Model", "Provenance"],
        ["Emission"] = ["Collections", "Constraints", "Model"],
        ["Analyzers"] = ["Collections", "Constraints", "Diagnostics", "Text"],
    };

    public static TheoryData<string> Rooms => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_uses_only_the_rooms_before_it(string room)
    {
        IEnumerable<string> wrong =
            from file in FilesOf(room)
            from Match used in RoomName().Matches(File.ReadAllText(file))
            let other = used.Groups["room"].Value
            where other != room && MayUse.ContainsKey(other) && !MayUse[room].Contains(other)
            select $"{Path.GetFileName(file)} uses {other}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_folder_of_the_generator_is_a_room()
    {
        string[] others = ["bin", "obj", "Polyfills"];
        IEnumerable<string> folders = Directory.GetDirectories(Repository.PathOf("generator", "KreaGen.Generator")).Select(static path => Path.GetFileName(path)).Except(others);
        Assert.Empty(folders.Except(MayUse.Keys));
    }

    [Fact]
    public void No_file_grows_past_300_lines_and_no_room_is_a_junk_room()
    {
        IEnumerable<string> files = Directory.EnumerateFiles(Repository.PathOf("generator"), "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("runtime"), "*.cs", SearchOption.AllDirectories))
            .Where(static path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        Assert.All(files, static path => Assert.True(File.ReadLines(path).Count() <= 300, $"{path} is past 300 lines."));
        Assert.All(files, static path => Assert.DoesNotMatch("(?i)(helper|util|common|misc)s?[/\\\\.]", Path.GetRelativePath(Repository.Root, path)));
    }

    [Fact]
    public void Only_overlays_ask_for_JSONPath()
        => Assert.DoesNotContain(
            FilesOf("Documents").Where(static path => Path.GetFileName(Path.GetDirectoryName(path)) != "Overlays"),
            static path => File.ReadAllText(path).Contains("KreaGen.Generator.JsonPath", StringComparison.Ordinal));

    /// <summary>Pages are made of what writers write, and only a page knows the whole file.</summary>
    [Fact]
    public void The_folders_of_emission_are_floors()
    {
        string[] floors = ["Templates", "Names", "Documentation", "Writers", "Pages"];
        string emission = Repository.PathOf("generator", "KreaGen.Generator", "Emission");
        Assert.Equal(floors.Order(StringComparer.Ordinal), Directory.GetFileSystemEntries(emission).Select(static path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        IEnumerable<string> wrong =
            from floor in floors
            from file in Directory.EnumerateFiles(Path.Combine(emission, floor), "*.cs")
            from higher in floors.SkipWhile(name => name != floor).Skip(1)
            where File.ReadAllText(file).Contains("Emission." + higher, StringComparison.Ordinal)
            select $"{Path.GetFileName(file)} uses {higher}";
        Assert.Empty(wrong);
    }

    private static IEnumerable<string> FilesOf(string room)
        => Directory.EnumerateFiles(Repository.PathOf("generator", "KreaGen.Generator", room), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex(@"\bKreaGen\.Generator\.(?<room>[A-Z][A-Za-z]+)")]
    private static partial Regex RoomName();
}
