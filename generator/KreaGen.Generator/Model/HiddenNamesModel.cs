using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>The names that a file's own declarations give to something else than the type that is called so outside of them.</summary>
/// <param name="Types">The types inside the declared types: they come first wherever a name stands.</param>
/// <param name="Members">The members of the declared types: they come first where a name stands before a dot.</param>
internal sealed record HiddenNamesModel(EquatableArray<string> Types, EquatableArray<string> Members)
{
    public static HiddenNamesModel None { get; } = new(EquatableArray<string>.Empty, EquatableArray<string>.Empty);
}
