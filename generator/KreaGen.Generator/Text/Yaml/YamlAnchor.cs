using System.Text.Json.Nodes;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>A value that aliases may name.</summary>
internal sealed class YamlAnchor
{
    /// <summary>Whether the value has been read to its end; an alias before that would contain itself.</summary>
    public bool IsComplete { get; set; }

    public JsonNode? Node { get; set; }

    /// <summary>The text as written, when the value is a scalar: an alias may stand for a key.</summary>
    public string? Text { get; set; }

    /// <summary>The value's place in the mark table; <see cref="SourceSpan.None"/> for keys.</summary>
    public int Entry { get; set; } = SourceSpan.None;
}
