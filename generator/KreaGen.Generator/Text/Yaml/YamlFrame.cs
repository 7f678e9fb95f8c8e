using System.Text.Json.Nodes;

namespace KreaGen.Generator.Text.Yaml;

/// <summary>A mapping or list that is being read.</summary>
internal sealed class YamlFrame(JsonNode container, int entry, YamlAnchor? anchor, string? ownKey)
{
    public JsonNode Container => container;

    public JsonObject? Mapping { get; } = container as JsonObject;

    /// <summary>The container's place in the mark table.</summary>
    public int Entry => entry;

    public YamlAnchor? Anchor => anchor;

    /// <summary>The key under which the container stands, if it stands in a mapping.</summary>
    public string? OwnKey => ownKey;

    /// <summary>Whether a mapping has read a key whose value comes next.</summary>
    public bool HasKey { get; set; }

    public YamlSlot Slot { get; set; }

    public string? Key { get; set; }

    public int KeyStart { get; set; } = SourceSpan.None;

    public int KeyEnd { get; set; } = SourceSpan.None;

    /// <summary>Where the mapping's merge key stands, if it has one.</summary>
    public (int Start, int End)? MergeKey { get; set; }

    /// <summary>The mappings that the merge key names, with their places in the mark table.</summary>
    public List<(JsonObject Mapping, int Entry)>? Merges { get; set; }
}
