using System.Text.Json.Nodes;

namespace KreaGen.Corpus.Tests;

/// <summary>A few random changes to a document.</summary>
internal sealed class Mutation
{
    private const int Changes = 4;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "123456789012345678901234567890", "\"\"", "\"x\"", "\"#/components/schemas/Missing\"", "\"object\"", "\"array\"", "\"null\"", "[]", "{}",
        "[null]", "[[]]", "[\"string\",\"null\"]", "[\"object\",\"array\"]", "{\"$ref\":\"#\"}", "{\"$ref\":\"#/paths\"}", "{\"$ref\":7}", "{\"type\":\"string\",\"enum\":[]}",
        "{\"oneOf\":[]}", "{\"oneOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}", "{\"allOf\":[{}]}", "{\"type\":\"array\"}", "{\"additionalProperties\":true}", "{\"not\":{}}",
        "{\"anyOf\":[{\"type\":\"integer\"},{\"type\":\"object\",\"properties\":{\"a\":{}}}]}", "{\"type\":\"object\",\"properties\":{\"\":{\"type\":\"string\"}}}",
        "{\"const\":null}", "{\"enum\":[1,\"1\",null,true,{}]}", "\"\\u2028\\u0000*/\"", "{\"type\":\"string\",\"format\":\"date-time\",\"default\":5}",
    ];

    private readonly Random _random;
    private readonly List<(JsonNode Owner, object Key)> _places = [];
    private readonly List<string> _references;

    public Mutation(JsonObject root, Random random)
    {
        _random = random;
        Collect(root);
        _references = [.. (root["components"]?["schemas"] as JsonObject ?? []).Select(static schema => "#/components/schemas/" + schema.Key)];
    }

    /// <summary>Changes the document.</summary>
    /// <returns>What was changed, in words.</returns>
    public string Apply() => string.Join("; ", Enumerable.Range(0, Changes).Select(_ => Change()));

    private string Change()
    {
        (JsonNode owner, object key) = _places[_random.Next(_places.Count)];
        string place = owner.GetPath() + "/" + key;
        switch (_random.Next(5))
        {
            case 0 when owner is JsonObject members:
                members.Remove((string)key);
                return "removed " + place;
            case 1 when _references.Count > 0:
                string reference = _references[_random.Next(_references.Count)];
                Set(owner, key, new JsonObject { ["$ref"] = reference });
                return $"{place} refers to {reference}";
            case 2:
                (JsonNode from, object source) = _places[_random.Next(_places.Count)];
                Set(owner, key, Get(from, source)?.DeepClone());
                return $"{place} became {from.GetPath()}/{source}";
            case 3 when owner is JsonObject members && members.ContainsKey((string)key):
                string name = Values[_random.Next(Values.Length)];
                JsonNode? moved = members[(string)key]?.DeepClone();
                members.Remove((string)key);
                members[name] = moved;
                return $"{place} is called {name}";
            default:
                string value = Values[_random.Next(Values.Length)];
                Set(owner, key, JsonNode.Parse(value));
                return $"{place} became {value}";
        }
    }

    private void Collect(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject members:
                foreach ((string name, JsonNode? member) in members)
                {
                    _places.Add((members, name));
                    Collect(member);
                }

                break;
            case JsonArray items:
                for (int index = 0; index < items.Count; index++)
                {
                    _places.Add((items, index));
                    Collect(items[index]);
                }

                break;
        }
    }

    private static JsonNode? Get(JsonNode owner, object key) => owner switch
    {
        JsonObject members => members[(string)key],
        JsonArray items when (int)key < items.Count => items[(int)key],
        _ => null,
    };

    private static void Set(JsonNode owner, object key, JsonNode? value)
    {
        if (owner is JsonObject members)
        {
            members[(string)key] = value;
        }
        else if (owner is JsonArray items && (int)key < items.Count)
        {
            items[(int)key] = value;
        }
    }
}
