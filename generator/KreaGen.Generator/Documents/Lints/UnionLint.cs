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
            if (schema.Member(keyword) is not JsonArray variants)
            {
                continue;
            }

            var first = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int index = 0; index < variants.Count; index++)
            {
                string text = variants[index]?.ToJsonString() ?? "null";
                if (first.TryGetValue(text, out int earlier))
                {
                    yield return new(Descriptors.VariantUnreachable, JsonPointer.Root.Child(keyword)
                        .Child(index), nameOf(JsonPointer.Root.Child(keyword).Child(earlier)));
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
        if (schema.Member("discriminator").Member("mapping") is not JsonObject mapping)
        {
            yield break;
        }

        HashSet<string> targets = new(variants.Select(static variant => LastName(variant.Member("$ref").Text() ?? "")), StringComparer.Ordinal);
        foreach (KeyValuePair<string, JsonNode?> entry in mapping)
        {
            if (entry.Value.Text() is { } target && !targets.Contains(LastName(target)))
            {
                yield return new(Descriptors.MappingUnknown, JsonPointer.Root.Child("discriminator").Child("mapping").Child(entry.Key), entry.Key, target);
            }
        }
    }

    private static string LastName(string reference) => reference.Substring(reference.LastIndexOf('/') + 1);
}
