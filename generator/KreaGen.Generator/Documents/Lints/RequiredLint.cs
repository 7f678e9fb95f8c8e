using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Required properties that nothing describes. A schema that is composed of others may be described elsewhere and is let pass.</summary>
internal static class RequiredLint
{
    private static readonly string[] s_elsewhere = ["$ref", "allOf", "anyOf", "oneOf", "patternProperties", "additionalProperties", "if"];

    public static IEnumerable<Finding> Check(JsonObject schema, bool isPart)
    {
        if (isPart
            || schema.Member("required") is not JsonArray required
            || schema.Member("properties") is not JsonObject properties
            || s_elsewhere.Any(schema.ContainsKey))
        {
            yield break;
        }

        for (int index = 0; index < required.Count; index++)
        {
            if (required[index].Text() is { } name && !properties.ContainsKey(name))
            {
                yield return new(Descriptors.RequiredUnknown, JsonPointer.Root.Child("required").Child(index), name);
            }
        }
    }
}
