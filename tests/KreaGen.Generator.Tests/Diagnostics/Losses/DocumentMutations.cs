using System.Text.Json;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Tests.Diagnostics.Losses;

/// <summary>Lists the changes to a document: every key and every value that means something to OpenAPI, one at a time.</summary>
internal sealed class DocumentMutations
{
    /// <summary>Keys whose value may be anything.</summary>
    private static readonly string[] s_anything = ["default", "example", "examples", "const", "value", "dataValue"];

    /// <summary>Keys whose value is one of a closed set, or names something that must exist.</summary>
    private static readonly string[] s_closed =
        ["in", "type", "style", "format", "scheme", "$ref", "propertyName", "contentEncoding", "openapi", "nodeType"];

    private readonly string _version;
    private readonly string _text;
    private readonly List<Mutation> _found = [];

    private DocumentMutations(JsonObject root)
    {
        _version = (string)root["openapi"]!;
        _text = root.ToJsonString();
    }

    public static IReadOnlyList<Mutation> Of(JsonObject root)
    {
        DocumentMutations mutations = new(root);
        new StructureWalk(mutations.Visit, CancellationToken.None).Over(OpenApiKinds.Document, root);
        return mutations._found;
    }

    private void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        JsonPointer at = address.ToPointer();
        foreach ((string key, JsonNode? value) in node)
        {
            bool isRef = key == "$ref" && kind.IsReferable;
            if (kind.Knows(key) || isRef)
            {
                AddKey(at, key);
                AddValues(at, key, value);
                Add(MutationKind.Deletion, at, key, null, RequiredKeys.Has(kind.Name, node, key, _version));
                if (!s_anything.Contains(key))
                {
                    Add(MutationKind.WrongType, at, key, OtherType(value), mustBeSaid: true);
                }
            }
            else if (kind.Others is not null)
            {
                // Paths and statuses; the expressions of callbacks are the author's own.
                if (kind.Names is not null)
                {
                    Add(MutationKind.MisspelledKey, at, key, key.StartsWith('/') ? key[1..] : key + "0", mustBeSaid: true);
                }

                Add(MutationKind.Deletion, at, key, null, mustBeSaid: false);
            }

            AddNamed(kind, at, key, value);
        }
    }

    private void AddKey(JsonPointer at, string key)
    {
        foreach (string wrong in Misspellings(key))
        {
            Add(MutationKind.MisspelledKey, at, key, wrong, mustBeSaid: true);
        }
    }

    private void AddValues(JsonPointer at, string key, JsonNode? value)
    {
        if (s_closed.Contains(key) && value is JsonValue && value.GetValueKind() == JsonValueKind.String)
        {
            Add(MutationKind.MisspelledValue, at, key, Misspellings((string)value!)[0], mustBeSaid: true);
        }
        else if (key is "type" or "required" && value is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                Add(MutationKind.MisspelledValue, at.Child(key), Text(index), Misspellings((string)items[index]!)[0], mustBeSaid: true);
            }
        }
        else if (key == "mapping" && value is JsonObject tags)
        {
            foreach ((string tag, JsonNode? target) in tags)
            {
                Add(MutationKind.MisspelledValue, at.Child(key), tag, Misspellings((string)target!)[0], mustBeSaid: true);
            }
        }
        else if (key == "security" && value is JsonArray alternatives)
        {
            for (int index = 0; index < alternatives.Count; index++)
            {
                foreach ((string scheme, _) in (JsonObject)alternatives[index]!)
                {
                    Add(MutationKind.MisspelledKey, at.Child(key).Child(index), scheme, Misspellings(scheme)[0], mustBeSaid: true);
                }
            }
        }
    }

    /// <summary>Names of the author's that others refer to, and media types.</summary>
    private void AddNamed(ObjectKind kind, JsonPointer at, string key, JsonNode? value)
    {
        if (kind.Knows(key) && kind.SlotOf(key) is { ValueKind: SlotKind.Map } slot && value is JsonObject named)
        {
            foreach ((string name, JsonNode? _) in named)
            {
                bool isReferred = _text.Contains($"\"#/components/{key}/{name}\"", StringComparison.Ordinal)
                    || (key == "securitySchemes" && _text.Contains($"{{\"{name}\":[", StringComparison.Ordinal));
                Add(MutationKind.Deletion, at.Child(key), name, null, isReferred && kind.Name == "the components");
                if (key == "content")
                {
                    Add(MutationKind.MisspelledKey, at.Child(key), name, Misspellings(name)[0], mustBeSaid: true);
                }
                else if (key is "variables" or "encoding")
                {
                    Add(MutationKind.MisspelledKey, at.Child(key), name, Misspellings(name)[0], mustBeSaid: true);
                }
            }
        }
        else if (key == "parameters" && value is JsonArray parameters)
        {
            for (int index = 0; index < parameters.Count; index++)
            {
                bool isPath = (string?)parameters[index]!["in"] == "path";
                Add(MutationKind.Deletion, at.Child(key), Text(index), null, isPath);
                if (isPath)
                {
                    Add(MutationKind.MisspelledValue, at.Child(key).Child(index), "name", Misspellings((string)parameters[index]!["name"]!)[0], mustBeSaid: true);
                }
            }
        }
    }

    private void Add(MutationKind kind, JsonPointer holder, string key, JsonNode? to, bool mustBeSaid) => _found.Add(new(kind, holder, key, to, mustBeSaid));

    private static string Text(int index) => index.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A letter that is missing, two that are swapped, one that is there twice.</summary>
    private static string[] Misspellings(string word)
    {
        int last = word.Length - 1;
        string swapped = last < 1 || word[last] == word[last - 1] ? word + "x" : word[..(last - 1)] + word[last] + word[last - 1];
        return word.Length < 4 ? [swapped, word + word[last]] : [swapped, word.Remove(last / 2, 1), word + word[last]];
    }

    private static JsonValue OtherType(JsonNode? value) => value switch
    {
        JsonObject => JsonValue.Create("wrong"),
        JsonArray => JsonValue.Create(12.5),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.String => JsonValue.Create(12.5),
        JsonValue scalar when scalar.GetValueKind() == JsonValueKind.Number => JsonValue.Create("ten"),
        _ => JsonValue.Create("yes"),
    };
}
