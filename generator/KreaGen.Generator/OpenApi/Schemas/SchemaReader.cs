using System.Collections.Immutable;
using System.Text.Json.Nodes;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>Reads the schema at an address: follows references, merges <c>allOf</c>.</summary>
internal sealed class SchemaReader(OpenApiDescription description)
{
    /// <summary>More parts than any sane schema has; a document cannot make the reader work without end.</summary>
    private const int MaxParts = 512;

    private readonly SpecSet _specs = description.Specs;
    private readonly Dictionary<string, SchemaView> _views = new(StringComparer.Ordinal);

    /// <summary>Which of the schemas say the same.</summary>
    public SchemaFingerprints Fingerprints { get; } = new();

    public SchemaView Read(JsonPointer address)
    {
        if (!_views.TryGetValue(address.Value, out SchemaView? view))
        {
            // Most schemas neither refer nor merge: they are what stands there.
            view = description[address] is { IsObject: true } node && !node.Has(Keywords.Ref) && !node.Has(Keywords.AllOf)
                ? new(address, ImmutableArray.Create(new SchemaPart(node)))
                : new(Identity(address), Parts([address]));
            _views.Add(address.Value, view);
        }

        return view;
    }

    /// <summary>Reads a member that several parts of an object describe as one schema.</summary>
    public SchemaView Read(IReadOnlyList<JsonPointer> addresses) => Read(addresses, addresses[0]);

    /// <summary>The same, known by a place of its own: each of the parts is also a schema by itself.</summary>
    public SchemaView Read(IReadOnlyList<JsonPointer> addresses, JsonPointer place)
    {
        if (addresses.Count == 1)
        {
            return Read(addresses[0]);
        }

        // Words about a schema make no other type of it.
        List<SchemaView> said = addresses.Select(Read).Where(static view => !view.SaysOnlyWords).ToList();
        return said is [var only] ? new(only.Address, Parts(addresses)) : new(place, Parts(addresses)) { IsComposed = true };
    }

    /// <summary>The place of the schema that names the type: the end of a chain of plain references.</summary>
    public JsonPointer Identity(JsonPointer address)
    {
        JsonPointer at = address;
        for (int steps = 0; steps < MaxParts && _specs.Find(at) is JsonObject node; steps++)
        {
            if (Target(node) is not null && IsPlain(node, Keywords.Ref, at))
            {
                if (_specs.Target(at) is not { } target)
                {
                    break;
                }

                at = target;
            }
            else if (node.Member(Keywords.AllOf.Name) is JsonArray { Count: 1 } && ComponentKey(at) is null && IsPlain(node, Keywords.AllOf, at))
            {
                // The way of 3.0 to say something about a use of a schema: allOf with the reference alone. A component that does so has a name, and is a type.
                at = at.Child(Keywords.AllOf.Name).Child(0);
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>What the references in <c>allOf</c> of a schema lead to.</summary>
    public static IEnumerable<JsonPointer> ReferencesOfAllOf(OpenApiNode schema)
        => schema[Keywords.AllOf].Items.Where(static item => item.Says(Keywords.Ref)).Select(static item => item.Target).OfType<JsonPointer>();

    /// <summary>The key of a component schema; null for any other address.</summary>
    public static string? ComponentKey(JsonPointer address)
    {
        const string Components = "/components/schemas/";
        string at = address.Value;
        return at.StartsWith(Components, StringComparison.Ordinal) && at.IndexOf('/', Components.Length) < 0 ? address.LastToken : null;
    }

    /// <summary>
    /// The component schema that an address lies in, not deeper than in a part of its <c>allOf</c> or among its members; null for any other address.
    /// </summary>
    public static JsonPointer? ComponentAround(JsonPointer member)
    {
        JsonPointer? at = member.Parent?.Parent;
        if (at is { } part && part.Parent?.LastToken == Keywords.AllOf.Name)
        {
            at = part.Parent?.Parent;
        }

        return at is { } component && ComponentKey(component) is not null ? component : null;
    }

    private static string? Target(JsonObject node) => node.Member(Keywords.Ref.Name).Text();

    /// <summary>Whether nothing stands beside a keyword that makes another type of what it leads to.</summary>
    private bool IsPlain(JsonObject node, Keyword keyword, JsonPointer address)
    {
        foreach (KeyValuePair<string, JsonNode?> member in node)
        {
            bool isSilent = member.Key == keyword.Name
                || (Keywords.IsAnnotation(member.Key) && (keyword == Keywords.Ref || member.Key != Keywords.XKreagenName.Name))
                || (keyword == Keywords.AllOf && IsTypeObject(member)
                    && _specs.Find(address.Child(keyword.Name).Child(0)).Member(Keywords.Ref.Name) is not null);
            if (!isSilent)
            {
                return keyword == Keywords.Ref && IgnoresSiblings(address);
            }
        }

        return true;
    }

    private static bool IsTypeObject(KeyValuePair<string, JsonNode?> member)
        => member.Key == Keywords.Type.Name && member.Value.Text() == "object";

    /// <summary>
    /// OpenAPI 3.0, "Reference Object": what stands beside a reference is ignored. Words about the use are kept all the same: their authors mean them.
    /// </summary>
    private bool IgnoresSiblings(JsonPointer address) => _specs.DialectAt(address) == SpecVersion.OpenApi30;

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
            if (!seen.Add(at.Value) || description[at] is not { Json: JsonObject node } found)
            {
                continue;
            }

            bool isReference = Target(node) is not null;
            PartRole role = isReference && HasMoreThanAnnotations(node) && IgnoresSiblings(at) ? PartRole.Annotations : PartRole.Whole;
            if (!isReference || node.Count > 1)
            {
                parts.Add(new(found, role));
            }

            // Pushed in reverse, so that the reference counts before allOf and allOf in its own order.
            if (role == PartRole.Whole && node.Member(Keywords.AllOf.Name) is JsonArray all)
            {
                for (int index = all.Count - 1; index >= 0; index--)
                {
                    pending.Push(at.Child(Keywords.AllOf.Name).Child(index));
                }
            }

            if (isReference && _specs.Target(at) is { } target)
            {
                pending.Push(target);
            }
        }

        return parts.ToImmutable();
    }

    private static bool HasMoreThanAnnotations(JsonObject node)
        => node.Any(static member => member.Key != Keywords.Ref.Name && !Keywords.IsAnnotation(member.Key));
}
