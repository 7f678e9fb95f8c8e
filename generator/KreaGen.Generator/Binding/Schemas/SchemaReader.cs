using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>Reads the schema at an address: follows references, merges <c>allOf</c>.</summary>
internal sealed class SchemaReader(SpecSet specs)
{
    /// <summary>More parts than any sane schema has; a document cannot make the reader work without end.</summary>
    private const int MaxParts = 512;

    /// <summary>Keywords that say something about a use of a schema and do not make another type of it.</summary>
    private static readonly ImmutableHashSet<string> Annotations = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "title", "summary", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly", "nullable", "externalDocs", "xml", "$comment");

    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);

    public SchemaView Read(JsonPointer address)
    {
        if (!_views.TryGetValue(address.Value, out SchemaView? view))
        {
            view = new(Identity(address), Parts([address]));
            _views.Add(address.Value, view);
        }

        return view;
    }

    /// <summary>Reads a member that several parts of an object describe as one schema.</summary>
    public SchemaView Read(IReadOnlyList<JsonPointer> addresses)
        => addresses.Count == 1 ? Read(addresses[0]) : new(addresses[0], Parts(addresses));

    /// <summary>The place of the schema that names the type: the end of a chain of plain references.</summary>
    public JsonPointer Identity(JsonPointer address)
    {
        JsonPointer at = address;
        for (int steps = 0; steps < MaxParts && specs.Find(at) is JsonObject node && Target(node) is not null && IsPlainReference(node); steps++)
        {
            at = specs.Resolve(at);
        }

        return at;
    }

    private static string? Target(JsonObject node) => node.Member("$ref").Text();

    private static bool IsPlainReference(JsonObject node)
    {
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            if (member.Key != "$ref" && !Annotations.Contains(member.Key) && !member.Key.StartsWith("x-", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private ImmutableArray<SchemaPart> Parts(IReadOnlyList<JsonPointer> addresses)
    {
        ImmutableArray<SchemaPart>.Builder parts = ImmutableArray.CreateBuilder<SchemaPart>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<JsonPointer>();
        for (int index = addresses.Count - 1; index >= 0; index--)
        {
            pending.Push(addresses[index]);
        }

        while (pending.Count > 0 && parts.Count < MaxParts)
        {
            JsonPointer at = pending.Pop();
            if (!seen.Add(at.Value) || specs.Find(at) is not JsonObject node)
            {
                continue;
            }

            if (Target(node) is null || node.Count > 1)
            {
                parts.Add(new(node, at));
            }

            // Pushed in reverse, so that the reference counts before allOf and allOf in its own order.
            if (node.Member("allOf") is JsonArray all)
            {
                for (int index = all.Count - 1; index >= 0; index--)
                {
                    pending.Push(at.Child("allOf").Child(index));
                }
            }

            if (Target(node) is not null && !specs.IsBroken(at))
            {
                pending.Push(specs.Resolve(at));
            }
        }

        return parts.ToImmutable();
    }
}
