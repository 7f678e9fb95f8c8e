using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The way from a response to one of its values, member by member.</summary>
/// <param name="Steps">The members from the root down.</param>
/// <param name="Type">The type of the value at the end.</param>
internal sealed record AccessorModel(EquatableArray<AccessorStep> Steps, TypeRef Type)
{
    /// <summary>Whether the compiler is told that one of the members is deprecated.</summary>
    public bool IsObsolete { get; init; }
}
