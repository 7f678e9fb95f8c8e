using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Patterns that .NET cannot check.</summary>
internal static class PatternLint
{
    public static IEnumerable<Finding> Check(JsonObject schema)
    {
        if (schema.Member("pattern").Text() is { } pattern && Patterns.Read(pattern) is null)
        {
            yield return new(Descriptors.PatternUnknown, JsonPointer.Root.Child("pattern"), pattern);
        }
    }
}
