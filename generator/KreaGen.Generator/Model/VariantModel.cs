using KreaGen.Generator.Collections;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Model.Names;

namespace KreaGen.Generator.Model;

/// <summary>One of the types that a union can hold, and how its JSON is recognized.</summary>
/// <param name="Name">The name of the nested case record.</param>
/// <param name="Type">The type of the value.</param>
/// <param name="Tags">The values of the discriminator that mean this variant.</param>
/// <param name="Required">The members that an object of this variant must have.</param>
/// <param name="Members">The members that an object of this variant can have.</param>
/// <param name="Constants">Members that have one of a few values in this variant.</param>
/// <param name="IsFallback">Whether it stands for objects that name no variant of the document.</param>
/// <param name="Docs">What the document says of it.</param>
internal sealed record VariantModel(
    string Name,
    TypeRef Type,
    EquatableArray<string> Tags,
    EquatableArray<string> Required,
    EquatableArray<string> Members,
    EquatableArray<ConstantModel> Constants,
    bool IsFallback,
    DocModel Docs)
{
    /// <summary>What the document demands of a value.</summary>
    public ConstraintSet Constraints { get; init; } = ConstraintSet.None;

    /// <summary>The C# name of the field that has its pattern.</summary>
    public string PatternName => PrivateNames.Pattern(Name);

    /// <summary>What the document demands of each item of a list, or of each value of a map; null for nothing.</summary>
    public ItemConstraintsModel? Items { get; init; }
}
