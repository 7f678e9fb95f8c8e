using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Lints;

/// <summary>Required properties that nothing describes.</summary>
internal sealed class RequiredLint(PropertyNames properties)
{
    private static readonly string[] s_elsewhere = ["$ref", "allOf", "anyOf", "oneOf", "patternProperties", "additionalProperties", "if"];

    public IEnumerable<Finding> Check(JsonObject schema, Address address)
    {
        // Most schemas describe themselves what they demand.
        JsonObject? own = schema.Member(Keywords.Properties.Name) as JsonObject;
        List<(string Name, JsonPointer Place)> demanded = [.. Demanded(schema).Where(demand => own?.ContainsKey(demand.Name) != true)];
        if (demanded.Count == 0)
        {
            yield break;
        }

        // A schema that is part of others may be described where it is used: there, only what looks misspelled is worth a word.
        bool isAlone = own is not null && address.LastName is not null && !s_elsewhere.Any(schema.ContainsKey);
        ISet<string> names = properties.Of(properties.Whole(address.ToPointer()), out _);
        foreach ((string name, JsonPointer place) in demanded)
        {
            if (!names.Contains(name) && (isAlone || Suggestion.Nearest(name, names) is not null))
            {
                yield return new(Descriptors.RequiredUnknown, place, name);
            }
        }
    }

    private static IEnumerable<(string Name, JsonPointer Place)> Demanded(JsonObject schema)
    {
        foreach ((string name, JsonPointer place) in Items(schema.Member(Keywords.Required.Name), JsonPointer.Root.Child(Keywords.Required.Name)))
        {
            yield return (name, place);
        }

        JsonPointer dependent = JsonPointer.Root.Child(Keywords.DependentRequired.Name);
        foreach (KeyValuePair<string, JsonNode?> member in schema.Member(Keywords.DependentRequired.Name) as JsonObject ?? [])
        {
            yield return (member.Key, dependent.Child(member.Key));
            foreach ((string name, JsonPointer place) in Items(member.Value, dependent.Child(member.Key)))
            {
                yield return (name, place);
            }
        }
    }

    private static IEnumerable<(string Name, JsonPointer Place)> Items(JsonNode? list, JsonPointer place)
    {
        JsonArray items = list as JsonArray ?? [];
        for (int index = 0; index < items.Count; index++)
        {
            if (items[index].Text() is { } name)
            {
                yield return (name, place.Child(index));
            }
        }
    }
}
