using System.Text.RegularExpressions;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Generator.Tests.Architecture;

/// <summary>
/// What a keyword means is said once, in the table and in the objects of the description: the rooms behind them neither look into JSON
/// nor know how a keyword is spelled.
/// </summary>
public sealed partial class DescriptionTests
{
    /// <summary>Words that are spelled like a keyword and are none, by file.</summary>
    private static readonly Dictionary<string, string[]> OtherWords = new(StringComparer.Ordinal)
    {
        // The facts and kinds of a baseline's file are a format of its own, whose words are frozen.
        ["DetailName.cs"] = ["*"],
        ["ApiElementKind.cs"] = ["*"],
        ["Words.cs"] = ["*"],
        ["ApiChangeRules.cs"] = ["deprecated"],
        ["JobListing.cs"] = ["id", "items"],
        ["PaginationListing.cs"] = ["items"],
        ["OperationListing.cs"] = ["default"],

        // Parameters and expressions of C#.
        ["JobMethods.cs"] = ["id"],
        ["MethodParameters.cs"] = ["default"],
        ["DeclarationBuilder.cs"] = ["name"],
        ["SchemeBinder.cs"] = ["options", "query"],
        ["FactoryWriter.cs"] = ["options"],
        ["JobDefinitionWriter.cs"] = ["id"],
        ["JsonStatementWriter.cs"] = ["name"],
        ["OperationMetadataWriter.cs"] = ["default"],
        ["SecretWriter.cs"] = ["password"],
        ["UnionPage.cs"] = ["value"],

        // Values of keywords, fields of server-sent events, formats, and prose.
        ["ParameterBinder.cs"] = ["query"],
        ["ItemSchemas.cs"] = ["id"],
        ["ScalarType.Rows.cs"] = ["url"],
        ["SchemeDetails.cs"] = ["implicit", "password"],
        ["ValueTypes.cs"] = ["email", "password"],
    };

    public static TheoryData<string> Rooms => ["Binding", "Model", "Emission", "Baselines"];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_behind_the_description_does_not_look_into_JSON(string room)
        => Assert.All(FilesOf(room), static file => Assert.DoesNotMatch(@"\bJson(Node|Object|Array)\b|System\.Text\.Json\.Nodes", File.ReadAllText(file)));

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_behind_the_description_spells_no_keyword(string room)
    {
        HashSet<string> keywords = [.. Keywords.All.Select(static keyword => keyword.Name)];
        IEnumerable<string> spelled =
            from file in FilesOf(room)
            let name = Path.GetFileName(file)
            from line in File.ReadLines(file)
            where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
            from Match literal in Literal().Matches(line)
            let word = literal.Groups["word"].Value
            where keywords.Contains(word) && !IsOther(name, word)
            select $"{name}: {line.Trim()}";
        Assert.Empty(spelled);
    }

    private static bool IsOther(string file, string word) => OtherWords.TryGetValue(file, out string[]? known) && (known.Contains(word) || known is ["*"]);

    private static IEnumerable<string> FilesOf(string room)
        => Directory.EnumerateFiles(Repository.PathOf("generator", "KreaGen.Generator", room), "*.cs", SearchOption.AllDirectories);

    [GeneratedRegex("\"(?<word>[^\"\\\\]*)\"")]
    private static partial Regex Literal();
}
