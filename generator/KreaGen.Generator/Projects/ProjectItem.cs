using System.Xml;
using System.Xml.Linq;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Projects;

/// <summary>An <c>OpenApiClient</c> element of a project file.</summary>
/// <param name="file">The file.</param>
/// <param name="element">The element.</param>
internal sealed class ProjectItem(ProjectFile file, XElement element)
{
    private const string ItemType = "OpenApiClient";

    /// <summary>What MSBuild itself reads of an item.</summary>
    private static readonly string[] s_verbs =
    [
        "Include", "Exclude", "Remove", "Update", "Condition", "Label", "KeepMetadata", "RemoveMetadata", "KeepDuplicates", "MatchOnMetadata",
        "MatchOnMetadataOptions",
    ];

    /// <summary>The attributes and child elements that are metadata, with their places.</summary>
    public IEnumerable<(string Name, SourceLocation Location)> Metadata
        => element.Attributes().Select(attribute => (attribute.Name.LocalName, At(attribute, attribute.Name.LocalName.Length)))
            .Concat(element.Elements().Select(child => (child.Name.LocalName, At(child, child.Name.LocalName.Length))))
            .Where(static name => !s_verbs.Contains(name.LocalName, StringComparer.OrdinalIgnoreCase))!;

    /// <summary>The patterns of <c>Include</c>; none where something decides about them that only MSBuild knows.</summary>
    public IEnumerable<string> Patterns
        => element.AncestorsAndSelf().Any(static part => part.Attribute("Condition") is not null)
            ? []
            : ((string?)element.Attribute("Include") ?? "").Split(';').Select(static part => part.Trim()).Where(static part
                => part.IndexOf('*') >= 0 && part.IndexOf("$(", StringComparison.Ordinal) < 0 && part.IndexOf("@(", StringComparison.Ordinal) < 0);

    public SourceLocation IncludeLocation => element.Attribute("Include") is { } include ? At(include, "Include".Length) : At(element, ItemType.Length);

    /// <summary>Whether it takes files from other items.</summary>
    public bool Removes => element.Attribute("Remove") is not null;

    /// <summary>The items of a file; none where it is not XML, of which MSBuild complains.</summary>
    public static IReadOnlyList<ProjectItem> Read(ProjectFile file)
    {
        try
        {
            using var text = new StringReader(file.Text);
            using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            return [.. XDocument.Load(reader, LoadOptions.SetLineInfo).Descendants().Where(static element => element.Name.LocalName == ItemType
                && element.Parent?.Name.LocalName == "ItemGroup").Select(element => new ProjectItem(file, element))];
        }
        catch (XmlException)
        {
            return [];
        }
    }

    private SourceLocation At(IXmlLineInfo place, int length) => new(file.Path, Math.Max(place.LineNumber - 1, 0), Math.Max(place.LinePosition - 1, 0), length);
}
