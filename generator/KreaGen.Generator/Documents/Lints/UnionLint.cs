using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Variants that say the same as an earlier one, and discriminators that lead past the variants.</summary>
internal static class UnionLint
{
    public static IEnumerable<Finding> Check(JsonObject schema, Func<JsonPointer, string> nameOf)
    {
        foreach (string keyword in (string[])["oneOf", "anyOf"])
        {
            if (!schema.TryGetPropertyValue(keyword, out JsonNode? node) || node is not JsonArray variants)
            {
                continue;
            }

            var first = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int index = 0; index < variants.Count; index++)
            {
                string text = variants[index]?.ToJsonString() ?? "null";
                if (first.TryGetValue(text, out int earlier))
                {
                    yield return new(Descriptors.VariantUnreachable, JsonPointer.Root.Child(keyword).Child(index), nameOf(JsonPointer.Root.Child(keyword).Child(earlier)));
                }
                else
                {
                    first.Add(text, index);
                }
            }

            foreach (Finding finding in CheckMapping(schema, variants))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> CheckMapping(JsonObject schema, JsonArray variants)
    {
        if (!schema.TryGetPropertyValue("discriminator", out JsonNode? node) || node is not JsonObject discriminator
            || !discriminator.TryGetPropertyValue("mapping", out JsonNode? mapped) || mapped is not JsonObject mapping)
        {
            yield break;
        }

        HashSet<string> targets = new(variants.Select(static variant => variant is JsonObject part && part.TryGetPropertyValue("$ref", out JsonNode? reference) && JsonEquality.TryText(reference, out string? text) ? LastName(text) : ""), StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> entry in mapping)
        {
            if (JsonEquality.TryText(entry.Value, out string? target) && !targets.Contains(LastName(target)))
            {
                yield return new(Descriptors.MappingUnknown, JsonPointer.Root.Child("discriminator").Child("mapping").Child(entry.Key), entry.Key, target);
            }
        }
    }

    private static string LastName(string reference) => reference.Substring(reference.LastIndexOf('/') + 1);
}
