using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Values of an enum that count twice, or that the schema's own type rules out.</summary>
internal static class EnumLint
{
    public static IEnumerable<Finding> Check(JsonObject schema)
    {
        if (schema.Member("enum") is not JsonArray values)
        {
            yield break;
        }

        string? type = schema.Member("type").Text();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int index = 0; index < values.Count; index++)
        {
            JsonPointer place = JsonPointer.Root.Child("enum").Child(index);
            string text = values[index]?.ToJsonString() ?? "null";
            if (!seen.Add(text))
            {
                yield return new(Descriptors.EnumValueTwice, place, text);
            }
            else if (type is not null && values[index] is { } value && !JsonTypes.Fits(type, value))
            {
                yield return new(Descriptors.EnumValueUntyped, place, text, JsonKindNames.KindOf(value), type);
            }
        }
    }
}
