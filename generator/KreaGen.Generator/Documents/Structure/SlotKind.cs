namespace KreaGen.Generator.Documents.Structure;

/// <summary>What stands behind a key.</summary>
internal enum SlotKind
{
    /// <summary>A value whose inside is none of OpenAPI's business: an example, a default, an enum's list.</summary>
    Data,

    /// <summary>A scalar or a list of scalars that means something to OpenAPI.</summary>
    Plain,

    /// <summary>A text for people, or a list of such texts: the only thing that a localized variant changes.</summary>
    Text,

    /// <summary>One object of a kind, or a scalar in its place, such as the schema <c>true</c>.</summary>
    Object,

    /// <summary>A list of objects of a kind.</summary>
    List,

    /// <summary>Objects of a kind under names of the author's choice.</summary>
    Map,

    /// <summary>Names of tags, which a localized variant translates.</summary>
    TagNames,
}
