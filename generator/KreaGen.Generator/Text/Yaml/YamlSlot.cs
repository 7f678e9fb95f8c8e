namespace KreaGen.Generator.Text.Yaml;

/// <summary>Where the next value of a mapping goes.</summary>
internal enum YamlSlot
{
    /// <summary>Into the tree, under the key just read.</summary>
    Member,

    /// <summary>Nowhere: its key stands twice, which is reported.</summary>
    Duplicate,

    /// <summary>Its members go beside the merge key.</summary>
    Merge,
}
