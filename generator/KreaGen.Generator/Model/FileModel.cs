using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>One generated file: a component with the types of its inline schemas, or a group of operations.</summary>
/// <param name="HintName">The file's name for the compiler, unique ignoring case, without extension.</param>
/// <param name="Home">Where the declarations live.</param>
/// <param name="Declarations">What the file declares, in order.</param>
internal sealed record FileModel(string HintName, HomeModel Home, EquatableArray<Declaration> Declarations)
{
    /// <summary>What keeps a type from being called by its short name in this file alone.</summary>
    public HiddenNamesModel Hidden { get; init; } = HiddenNamesModel.None;
}
