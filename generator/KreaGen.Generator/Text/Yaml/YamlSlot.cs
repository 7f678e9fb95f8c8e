namespace KreaGen.Generator.Text.Yaml;

/// <summary>Where the next value of a mapping goes.</summary>
internal enum YamlSlot
{
    /// <summary>Into the tree, under the key just read.</summary>
    Member,

    /// <summary>In the place of the value that the key had before, which is reported.</summary>
    Duplicate,

    /// <summary>Its members go beside the merge key.</summary>
    Merge,
}
