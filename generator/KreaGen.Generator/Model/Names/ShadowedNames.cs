using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model.Names;

/// <summary>What is declared in the namespaces of clients, or around them, under a name that generated code uses for a type of a library.</summary>
/// <param name="FullNames">The names, each with the namespace of the client in which it is in the way.</param>
internal sealed record ShadowedNames(EquatableArray<string> FullNames)
{
    public static ShadowedNames None { get; } = new(EquatableArray<string>.Empty);

    public bool Contains(string @namespace, string name) => !FullNames.IsEmpty && FullNames.Contains(@namespace + "." + name);
}
