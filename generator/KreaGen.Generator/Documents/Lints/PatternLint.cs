using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Patterns that .NET cannot check, or that it took too long to check an example by.</summary>
internal static class PatternLint
{
    public static IEnumerable<Finding> Check(JsonObject schema)
    {
        if (schema.Member("pattern").Text() is { } pattern && Patterns.Read(pattern) is null)
        {
            yield return new(Descriptors.PatternUnknown, JsonPointer.Root.Child("pattern"), pattern);
        }
    }

    public static IEnumerable<Finding> Check(JsonObject schema, ISet<string> slow)
    {
        if (schema.Member("pattern").Text() is { } pattern && slow.Contains(Patterns.Plain(pattern)))
        {
            yield return new(Descriptors.PatternSlow, JsonPointer.Root.Child("pattern"), pattern);
        }
    }
}
