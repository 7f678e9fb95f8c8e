using KreaGen.Generator.Constraints;

namespace KreaGen.Generator.Model;

/// <summary>A parameter of an operation.</summary>
/// <param name="Name">The C# parameter name.</param>
/// <param name="WireName">The parameter's name on the wire.</param>
/// <param name="Place">Where it travels.</param>
/// <param name="Type">Its type.</param>
/// <param name="IsRequired">Whether the caller must give it.</param>
/// <param name="Style">How lists and objects are written.</param>
/// <param name="Constraints">What the document demands of it.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record ParameterModel(
    string Name,
    string WireName,
    ParameterLocation Place,
    TypeRef Type,
    bool IsRequired,
    StyleModel Style,
    ConstraintSet Constraints,
    DocModel Docs)
{
    /// <summary>What is sent of a parameter that the document requires and gives one value: a member of its enum, or <c>true</c> or <c>false</c>.</summary>
    public string? Preset { get; init; }

    /// <summary>Where the document sets the limits; null without any.</summary>
    public SpecLocationModel? SpecLocation { get; init; }

    /// <summary>What the document demands of each item of a list, or of each value of a map; null for nothing.</summary>
    public ItemConstraintsModel? Items { get; init; }

    /// <summary>That it is deprecated, in the document's words; null when it is not.</summary>
    public string? Deprecation { get; init; }
}
