using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.References;

/// <summary>Says which keys beside a reference do not count: OpenAPI has the reference alone in most places, and in 3.0 in all.</summary>
/// <param name="keyLocationAt">Where keys stand.</param>
/// <param name="versionAt">The version of the document that a node came from.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class SiblingCheck(Func<JsonPointer, SourceLocation> keyLocationAt, Func<JsonPointer, SpecVersion> versionAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (!kind.IsReferable || node.Count < 2 || !node.ContainsKey(Keywords.Ref.Name))
        {
            return;
        }

        // Words about a use of what is referred to are kept.
        List<string> ignored = [.. node.Select(static member => member.Key).Where(key => kind.Knows(key) && !IsWording(kind, key))];
        if (ignored.Count == 0 || (kind == OpenApiKinds.Schema && versionAt(address.ToPointer()) != SpecVersion.OpenApi30))
        {
            return;
        }

        string advice = kind == OpenApiKinds.Schema
            ? "put the reference into 'allOf', or write OpenAPI 3.1" : "put it where the reference leads to, or write the object out";
        foreach (string key in ignored)
        {
            var problem = Problem.Create(Descriptors.SiblingIgnored, keyLocationAt(address.ToPointer().Child(key)), key, advice);

            // Whole operations stand beside the reference of a path item.
            problems.Add(kind == OpenApiKinds.PathItem ? problem with { Severity = DiagnosticSeverity.Warning } : problem);
        }
    }

    private static bool IsWording(ObjectKind kind, string key)
        => kind == OpenApiKinds.Schema ? Keywords.IsAnnotation(key) : kind.SlotOf(key).ValueKind == SlotKind.Text;
}
