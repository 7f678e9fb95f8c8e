using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace KreaGen.Corpus.Compiling;

/// <summary>A framework's reference assemblies and the runtime built for it.</summary>
internal sealed record Framework(string Name, ImmutableArray<MetadataReference> References)
{
    public static Framework Of(string name, IEnumerable<string> paths)
        => new(name, [.. paths.Select(static path => MetadataReference.CreateFromFile(path))]);
}
