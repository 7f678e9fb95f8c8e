using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of keys that OpenAPI does not have, likely misspelled or not: whatever they hold would silently not count.</summary>
/// <param name="keyLocationAt">Where keys stand.</param>
/// <param name="versionAt">The version of the document that a node came from.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class SpellingCheck(Func<JsonPointer, SourceLocation> keyLocationAt, Func<JsonPointer, SpecVersion> versionAt, ICollection<Problem> problems)
{
    private const string Ours = "x-kreagen-";

    private static readonly string[] s_extensions = [.. Keywords.All.Select(static keyword => keyword.Name).Where(Keywords.IsExtension)];

    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        bool isReference = kind.IsReferable && node.ContainsKey(Keywords.Ref.Name);
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (kind.Knows(member.Key))
            {
                CheckNames(kind.SlotOf(member.Key).Names, kind, member.Value, address, member.Key);
            }
            else if (member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                CheckExtension(kind, member.Key, node, address);
            }
            else if (kind.Others is not null)
            {
                CheckName(kind.Names, kind, member.Key, null, address);
            }
            else if (member.Key != Keywords.Ref.Name || !kind.IsReferable)
            {
                CheckKey(kind, member.Key, node, address, isReference);
            }
        }
    }

    private void CheckKey(ObjectKind kind, string key, JsonObject node, Address address, bool isReference)
    {
        // Other keys beside a reference are often notes for people, and none of them counts.
        IEnumerable<string> known = kind.IsReferable ? kind.Keys.Append(Keywords.Ref.Name) : kind.Keys;
        bool isVocabulary = kind == OpenApiKinds.Schema && versionAt(address.ToPointer()) != SpecVersion.OpenApi30;
        if (Suggestion.Nearest(key, known) is { } meant && !node.ContainsKey(meant))
        {
            Report(Descriptors.KeyMisspelt, kind.IsWording || (isReference && !isVocabulary), address.ToPointer().Child(key), key, kind.Name, meant);
        }
        else if (!isReference || isVocabulary)
        {
            // From OpenAPI 3.1 on, a schema is one of JSON Schema, which allows keys of other vocabularies.
            Report(Descriptors.KeyUnknown, kind.IsWording || isVocabulary, address.ToPointer().Child(key), key, kind.Name);
        }
    }

    /// <summary>An extension that means something to the client counts only where it belongs; others are their authors' business.</summary>
    private void CheckExtension(ObjectKind kind, string key, JsonObject node, Address address)
    {
        bool isOurs = key.StartsWith(Ours, StringComparison.OrdinalIgnoreCase);
        bool isKnown = Keywords.Find(key) is not null;
        string? meant = isKnown ? null : Suggestion.Nearest(key, s_extensions);
        if (meant is not null && !node.ContainsKey(meant))
        {
            Report(Descriptors.KeyMisspelt, !isOurs, address.ToPointer().Child(key), key, kind.Name, meant);
        }
        else if (isOurs)
        {
            Report(Descriptors.KeyUnknown, false, address.ToPointer().Child(key), key, kind.Name);
        }
    }

    /// <summary>The names of a map's members.</summary>
    private void CheckNames(NameRule? rule, ObjectKind kind, JsonNode? value, Address address, string key)
    {
        if (rule is not null && value is JsonObject members)
        {
            foreach (string name in members.Select(static member => member.Key).Where(static name => !Keywords.IsExtension(name)))
            {
                CheckName(rule, kind, name, key, address);
            }
        }
    }

    /// <param name="rule">What the name must look like.</param>
    /// <param name="kind">The object.</param>
    /// <param name="name">The name.</param>
    /// <param name="holder">The key of the object that holds the map; null if the object is the map.</param>
    /// <param name="address">Where the object stands.</param>
    private void CheckName(NameRule? rule, ObjectKind kind, string name, string? holder, Address address)
    {
        if (rule?.Fits(name) == false)
        {
            string? meant = rule.Nearest(name);
            Report(meant is null ? Descriptors.KeyUnknown : Descriptors.KeyMisspelt, meant is null && rule.IsLoose, Pointer(),
                meant is null ? [name, kind.Name] : [name, kind.Name, meant]);
        }
        else if (rule?.Suspects(name) is { } likely)
        {
            Report(Descriptors.KeyMisspelt, true, Pointer(), name, kind.Name, likely);
        }

        JsonPointer Pointer() => (holder is null ? address.ToPointer() : address.ToPointer().Child(holder)).Child(name);
    }

    /// <summary>What is lost to people alone, or may well be meant, is no reason to warn those who build.</summary>
    private void Report(DiagnosticDescriptor descriptor, bool isInfo, JsonPointer pointer, params string[] words)
    {
        var problem = Problem.Create(descriptor, keyLocationAt(pointer), words);
        problems.Add(isInfo ? problem with { Severity = DiagnosticSeverity.Info } : problem);
    }
}
