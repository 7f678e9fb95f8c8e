using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>Warns of keys that are likely misspelt: whatever they hold would silently not count.</summary>
internal sealed class SpellingCheck(Func<JsonPointer, TextMark> keyMarkAt, ICollection<Problem> problems)
{
    public void Visit(ObjectKind kind, JsonObject node, Address address)
    {
        // Beside a reference, other keys are often notes for people.
        if (!kind.IsClosed || (kind.IsReferable && node.ContainsKey("$ref")))
        {
            return;
        }

        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (kind.Knows(member.Key)
                || member.Key.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
                || Spelling.Nearest(member.Key, kind.Keys) is not { } meant
                || node.ContainsKey(meant))
            {
                continue;
            }

            TextMark mark = keyMarkAt(address.ToPointer().Child(member.Key));
            problems.Add(Problem.Create(Descriptors.KeyMisspelt, mark, member.Key, kind.Name, meant));
        }
    }
}
