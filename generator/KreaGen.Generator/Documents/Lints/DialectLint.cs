using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Keywords of a schema that the document's version of OpenAPI does not have. The client honors them all the same.</summary>
internal static class DialectLint
{
    /// <summary>Keywords that came with OpenAPI 3.1, and what 3.0 says instead.</summary>
    private static readonly (string Keyword, string Advice)[] s_later =
    [
        ("const", "write enum with one value"),
        ("prefixItems", "OpenAPI 3.0 has no tuples; use OpenAPI 3.1"),
        ("patternProperties", "write additionalProperties"),
        ("$defs", "move them to components/schemas"),
        ("contentEncoding", "write format: byte"),
        ("contentMediaType", "write format: binary"),
    ];

    public static IEnumerable<Finding> Check(JsonObject schema, Func<SpecVersion> versionOf)
    {
        foreach ((string keyword, JsonPointer place, bool isLater, string advice) in Suspects(schema))
        {
            SpecVersion version = versionOf();
            if (isLater == (version == SpecVersion.OpenApi30))
            {
                yield return new(Descriptors.KeywordOfOtherVersion, place, keyword, Words(version), advice);
            }
        }
    }

    private static IEnumerable<(string Keyword, JsonPointer Place, bool IsLater, string Advice)> Suspects(JsonObject schema)
    {
        if (schema.Member("nullable").IsTrue())
        {
            yield return ("nullable: true", JsonPointer.Root.Child("nullable"), false, "add null to the types, as in type: [string, 'null']");
        }

        foreach (string bound in (string[])["exclusiveMinimum", "exclusiveMaximum"])
        {
            if (schema.Member(bound) is { } strict && (strict.IsTrue() || strict.IsFalse()))
            {
                yield return (bound + " with true or false", JsonPointer.Root.Child(bound), false, $"write the number itself as the value of {bound}");
            }
            else if (schema.Member(bound).Number() is not null)
            {
                yield return (bound + " with a number", JsonPointer.Root.Child(bound), true,
                    $"write the number as the value of {(bound == "exclusiveMinimum" ? "minimum" : "maximum")} and {bound}: true");
            }
        }

        if (schema.Member("type") is JsonArray)
        {
            yield return ("a list of types", JsonPointer.Root.Child("type"), true, "write one type, and nullable: true for null");
        }

        foreach ((string keyword, string advice) in s_later)
        {
            if (schema.ContainsKey(keyword))
            {
                yield return (keyword, JsonPointer.Root.Child(keyword), true, advice);
            }
        }
    }

    private static string Words(SpecVersion version) => version switch
    {
        SpecVersion.OpenApi30 => "3.0",
        SpecVersion.OpenApi31 => "3.1",
        _ => "3.2",
    };
}
