namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>A value that a schema lists, with what the document says of it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Text">Its text, digits, or <c>true</c> or <c>false</c>.</param>
/// <param name="Node">Where it stands.</param>
/// <param name="GivenName">The name that the document gives it; null for none.</param>
internal readonly record struct EnumEntry(JsonLiteral Value, string Text, OpenApiNode Node, string? GivenName)
{
    /// <summary>Its description; nothing where there is none.</summary>
    public OpenApiNode Description { get; init; }

    /// <summary>What deprecates it: the schema of the value, or its item in a list beside the values; nothing where it is not deprecated.</summary>
    public OpenApiNode DeprecatedBy { get; init; }
}
