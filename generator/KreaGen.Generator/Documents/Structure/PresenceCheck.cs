using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;
using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of objects that lack a key without which they do not count, or not as their author meant.</summary>
/// <param name="locationAt">Where nodes stand.</param>
/// <param name="versionAt">The version of the document that a node came from.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class PresenceCheck(Func<JsonPointer, SourceLocation> locationAt, Func<JsonPointer, SpecVersion> versionAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (kind.Required.Count == 0 || (kind.IsReferable && node.ContainsKey(Keywords.Ref.Name)))
        {
            return;
        }

        foreach (RequiredKey key in kind.Required)
        {
            if (IsMissing(key, node) && (key.LastVersion is not { } last || versionAt(address.ToPointer()) <= last))
            {
                string names = string.Join("' or '", key.Keywords.Select(static keyword => keyword.Name));
                Problem problem = Problem.Create(Descriptors.KeyMissing, locationAt(address.ToPointer()), names, kind.Name);
                problems.Add(key.IsWording ? problem with { Severity = DiagnosticSeverity.Info } : problem);
            }
        }
    }

    private static bool IsMissing(RequiredKey key, JsonObject node)
        => !key.Keywords.Any(keyword => node.ContainsKey(keyword.Name))
            && (key.Condition is not { } condition || node.Member(condition.Keyword.Name).Text() == condition.Value);
}
