using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Validation;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Defaults and examples that their own schema refuses.</summary>
internal sealed class ValueLint(JsonObject root)
{
    private readonly SchemaValidator _validator = new(root);

    /// <summary>The patterns that took too long at least once, as .NET reads them.</summary>
    public ISet<string> SlowPatterns => _validator.SlowPatterns;

    /// <summary>Those of a schema itself.</summary>
    public IEnumerable<Finding> CheckSchema(JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
        {
            yield break;
        }

        foreach (string keyword in (string[])["default", "example"])
        {
            if (schema.TryGetPropertyValue(keyword, out JsonNode? value)
                && Judge(schema, value, JsonPointer.Root.Child(keyword), keyword == "default"
                    ? Descriptors.DefaultInvalid : Descriptors.ExampleInvalid) is { } finding)
            {
                yield return finding;
            }
        }

        if (schema.Member("examples") is JsonArray examples)
        {
            for (int index = 0; index < examples.Count; index++)
            {
                if (Judge(schema, examples[index], JsonPointer.Root.Child("examples").Child(index), Descriptors.ExampleInvalid) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>Those of a parameter, a header or the content of a media type.</summary>
    public IEnumerable<Finding> CheckHolder(JsonObject holder)
    {
        if (holder.Member("schema") is not { } schema)
        {
            yield break;
        }

        if (holder.TryGetPropertyValue("example", out JsonNode? example)
            && Judge(schema, example, JsonPointer.Root.Child("example"), Descriptors.ExampleInvalid) is { } wrong)
        {
            yield return wrong;
        }

        if (holder.Member("examples") is JsonObject examples)
        {
            foreach (KeyValuePair<string, JsonNode?> entry in examples)
            {
                if (entry.Value is JsonObject own && own.TryGetPropertyValue("value", out JsonNode? value)
                    && Judge(schema, value, JsonPointer.Root.Child("examples").Child(entry.Key).Child("value"), Descriptors.ExampleInvalid) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>A list or object may be shown as the text that travels, which nothing here reads; a missing default is no default.</summary>
    private Finding? Judge(JsonNode schema, JsonNode? value, JsonPointer place, DiagnosticDescriptor descriptor)
        => (value is not null || descriptor == Descriptors.ExampleInvalid) && _validator.Validate(schema, value) is { } violation
            ? new(descriptor, new JsonPointer(place.Value + violation.At.Value), violation.At.Value.Length == 0
                ? "" : "'s " + violation.At.Value, violation.Reason)
            : null;
}
