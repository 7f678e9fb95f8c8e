using System.Collections.Immutable;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>What kinds of keywords there are.</summary>
internal static class Keywords
{
    private static readonly ImmutableHashSet<string> Annotations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "title", "summary", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml", "$comment");

    private static readonly ImmutableHashSet<string> Demands = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "required", "not", "dependentRequired", "minProperties", "maxProperties");

    /// <summary>Whether a keyword says something about a use of a schema and does not make another type of it.</summary>
    public static bool IsAnnotation(string keyword)
        => Annotations.Contains(keyword) || keyword.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>Whether a keyword says which members an object must have, and nothing of what they are.</summary>
    public static bool IsDemand(string keyword) => Demands.Contains(keyword);
}
