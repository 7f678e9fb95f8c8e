using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of keys that OpenAPI does not have, likely misspelled or not: whatever they hold would silently not count.</summary>
/// <param name="keyLocationAt">Where keys stand.</param>
/// <param name="versionAt">The version of the document that a node came from.</param>
/// <param name="problems">Receives the complaints.</param>
internal sealed class SpellingCheck(Func<JsonPointer, SourceLocation> keyLocationAt, Func<JsonPointer, SpecVersion> versionAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        if (kind == OpenApiKinds.Paths)
        {
            foreach (string path in node.Select(static member => member.Key)
                .Where(static key => !key.StartsWith("/", StringComparison.Ordinal) && !Keywords.IsExtension(key)))
            {
                Report(Descriptors.KeyUnknown, address, path, kind.Name);
            }
        }

        // Beside a reference, other keys are often notes for people.
        if (!kind.IsClosed || (kind.IsReferable && node.ContainsKey("$ref")))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (kind.Knows(member.Key) || member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (Spelling.Nearest(member.Key, kind.Keys) is { } meant && !node.ContainsKey(meant))
            {
                Report(Descriptors.KeyMisspelt, address, member.Key, kind.Name, meant);
            }
            else if (!IsVocabulary(kind, address))
            {
                Report(Descriptors.KeyUnknown, address, member.Key, kind.Name);
            }
        }
    }

    /// <summary>Whether keys of other vocabularies may stand in it: from OpenAPI 3.1 on, a schema is one of JSON Schema, which allows any.</summary>
    private bool IsVocabulary(ObjectKind kind, Address address)
        => kind == OpenApiKinds.Schema && versionAt(address.ToPointer()) != SpecVersion.OpenApi30;

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Address address, string key, params string[] words)
        => problems.Add(Problem.Create(descriptor, keyLocationAt(address.ToPointer().Child(key)), [key, .. words]));
}
