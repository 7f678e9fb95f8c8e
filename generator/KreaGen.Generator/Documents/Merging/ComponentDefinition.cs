using System.Text.Json.Nodes;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>A component as one document or several define it, equal in shape.</summary>
internal sealed class ComponentDefinition(SpecDocument document, string name, JsonNode? node)
{
    /// <summary>The first document that defines it, which gives its texts.</summary>
    public SpecDocument Document { get; } = document;

    /// <summary>Its name in every document that defines it.</summary>
    public string Name { get; } = name;

    public JsonNode? Node { get; } = node;

    /// <summary>Its name in the merged tree.</summary>
    public string Key { get; set; } = name;

    /// <summary>The name that an overlay gave it, or its own.</summary>
    public string MeantName { get; }
        = node.Member("x-kreagen-name").Text() ?? name;
}
