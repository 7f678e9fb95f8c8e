using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of members that hold another value than OpenAPI has there, and that therefore do not count.</summary>
/// <param name="locationAt">Where nodes stand.</param>
/// <param name="versionAt">The version of the document that a node came from.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class ValueCheck(Func<JsonPointer, SourceLocation> locationAt, Func<JsonPointer, SpecVersion> versionAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        // What stands beside a reference counts only in the schemas of later versions.
        if (kind.IsReferable && node.ContainsKey(Keywords.Ref.Name)
            && (kind != OpenApiKinds.Schema || versionAt(address.ToPointer()) == SpecVersion.OpenApi30))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            Slot slot = kind.SlotOf(member.Key);
            bool isWording = kind.IsWording || slot.Rule is { IsWording: true } || slot.Kind is { IsWording: true };
            if (Wanted(slot, member.Value) is { } wanted)
            {
                Ignored(address.ToPointer().Child(member.Key), member.Key, wanted, member.Value, isWording);
            }
            else if (slot.Rule is { Choices.Count: > 0 } rule)
            {
                CheckChoices(rule, member.Key, member.Value, address, isWording);
            }
            else if (slot.Kind is { } inner)
            {
                CheckEntries(slot.ValueKind, inner, member.Key, member.Value, address, isWording);
            }
        }
    }

    /// <summary>
    /// What a member must hold; null where it does. An empty list says as much as an empty object, and some programs write it so; an empty YAML key is
    /// null, which says as much too.
    /// </summary>
    private static string? Wanted(Slot slot, JsonNode? value) => (slot.ValueKind, value) switch
    {
        (SlotKind.List, not (JsonArray or null)) => "a list",
        (SlotKind.Map, not (JsonObject or null)) => value is JsonArray { Count: 0 } ? null : "an object",

        // A schema may be true or false; before OpenAPI, items were a list of schemas.
        (SlotKind.Object, JsonValue) => slot.Kind == OpenApiKinds.Schema && value.IsBoolean() ? null : "an object",
        (SlotKind.Object, JsonArray) when slot.Kind != OpenApiKinds.Schema => "an object",
        _ => slot.Rule is { } rule && !rule.Fits(value) ? rule.Wanted : null,
    };

    /// <summary>The items of a list and the members of a map.</summary>
    private void CheckEntries(SlotKind valueKind, ObjectKind kind, string key, JsonNode? value, Address address, bool isWording)
    {
        if (value is JsonArray items && valueKind is SlotKind.List or SlotKind.Object)
        {
            for (int index = 0; index < items.Count; index++)
            {
                if (!IsEntry(kind, items[index]))
                {
                    Ignored(address.ToPointer().Child(key).Child(index), FormattableString.Invariant($"{key}[{index}]"), "an object", items[index], isWording);
                }
            }
        }
        else if (value is JsonObject members && valueKind == SlotKind.Map)
        {
            foreach (KeyValuePair<string, JsonNode?> member in members)
            {
                if (member.Value is not null && !IsEntry(kind, member.Value) && !Keywords.IsExtension(member.Key))
                {
                    Ignored(address.ToPointer().Child(key).Child(member.Key), member.Key, "an object", member.Value, isWording);
                }
            }
        }
    }

    private static bool IsEntry(ObjectKind kind, JsonNode? value) => value is JsonObject || (kind == OpenApiKinds.Schema && value.IsBoolean());

    private void CheckChoices(ValueRule rule, string key, JsonNode? value, Address address, bool isWording)
    {
        if (value.Text() is { } text)
        {
            CheckChoice(rule, key, text, null, address, isWording);
        }
        else if (value is JsonArray items)
        {
            for (int index = 0; index < items.Count; index++)
            {
                CheckChoice(rule, key, items[index].Text() ?? "", index, address, isWording);
            }
        }
    }

    private void CheckChoice(ValueRule rule, string key, string text, int? index, Address address, bool isWording)
    {
        if (rule.Allows(text))
        {
            return;
        }

        string? meant = Suggestion.Nearest(text, rule.Choices);
        if (meant is not null || !rule.IsOpen)
        {
            JsonPointer pointer = address.ToPointer().Child(key);
            string advice = meant is null ? "use " + Listed(rule.Choices) : $"did you mean '{meant}'?";
            Report(Problem.Create(Descriptors.ValueUnknown, locationAt(index is { } item ? pointer.Child(item) : pointer), text, key, advice),
                isWording || rule.IsOpen);
        }
    }

    private void Ignored(JsonPointer pointer, string name, string wanted, JsonNode? value, bool isWording)
        => Report(Problem.Create(Descriptors.ValueIgnored, locationAt(pointer), name, wanted, JsonKindNames.KindOf(value)), isWording);

    /// <summary>What is lost to people alone is no reason to warn those who build.</summary>
    private void Report(Problem problem, bool isWording) => problems.Add(isWording ? problem with { Severity = DiagnosticSeverity.Info } : problem);

    private static string Listed(IReadOnlyList<string> words) => string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1];
}
