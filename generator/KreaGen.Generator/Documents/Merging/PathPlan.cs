using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Which operations of the documents the merged tree will have.</summary>
internal sealed class PathPlan
{
    private static readonly string[] s_sections = ["paths", "webhooks"];
    private static readonly string[] s_shared = ["parameters", "servers"];

    private readonly List<(string Section, string Path, List<SpecDocument> Documents)> _items = [];
    private readonly HashSet<(SpecDocument Document, string Section, string Path, string Key)> _dropped = [];
    private readonly NodeSourceMap _origins;
    private readonly ICollection<Problem> _problems;

    public PathPlan(IReadOnlyList<SpecDocument> documents, SchemaComparer comparer, NodeSourceMap origins, ICollection<Problem> problems)
    {
        _origins = origins;
        _problems = problems;
        foreach (string section in s_sections)
        {
            Dictionary<string, List<SpecDocument>> owners = new(StringComparer.Ordinal);
            foreach (SpecDocument document in documents)
            {
                foreach (KeyValuePair<string, JsonNode?> item in Section(document, section))
                {
                    if (!owners.TryGetValue(item.Key, out List<SpecDocument>? sharing))
                    {
                        sharing = [];
                        owners.Add(item.Key, sharing);
                        _items.Add((section, item.Key, sharing));
                    }

                    Compare(section, item.Key, sharing, document, comparer);
                    sharing.Add(document);
                }
            }
        }
    }

    public void Execute(JsonObject root, NodeMover mover)
    {
        foreach ((string section, string path, List<SpecDocument> documents) in _items)
        {
            JsonPointer address = JsonPointer.Root.Child(section).Child(path);
            foreach (SpecDocument document in documents)
            {
                JsonNode? node = Section(document, section)[path];
                mover.Remember(document, address, node);
                if (documents.Count > 1 && node is JsonObject item)
                {
                    PushDown(item, document, address, mover);
                    mover.RememberMembers(document, address, item);
                }
            }

            if (root[section] is not JsonObject merged)
            {
                merged = [];
                root[section] = merged;
            }

            Move(merged, section, path, documents);
        }
    }

    private void Move(JsonObject merged, string section, string path, List<SpecDocument> documents)
    {
        foreach (SpecDocument document in documents)
        {
            JsonObject own = Section(document, section);
            JsonNode? node = own[path];
            if (ReferenceEquals(own, merged))
            {
                continue;
            }

            if (!merged.TryGetPropertyValue(path, out JsonNode? existing) || existing is null)
            {
                own[path] = null;
                merged[path] = node;
            }
            else if (existing is JsonObject item && node is JsonObject other)
            {
                foreach (KeyValuePair<string, JsonNode?> member in NodeMover.TakeAll(other))
                {
                    if (!_dropped.Contains((document, section, path, member.Key)) && !item.ContainsKey(member.Key))
                    {
                        item[member.Key] = member.Value;
                    }
                }
            }
        }
    }

    // What holds for all operations of a path in one document does not for the other document's.
    private static void PushDown(JsonObject item, SpecDocument document, JsonPointer address, NodeMover mover)
    {
        foreach (string key in s_shared)
        {
            if (item[key] is not JsonArray shared)
            {
                continue;
            }

            foreach (KeyValuePair<string, JsonNode?> member in item.Where(static member => OpenApiKinds.Methods.Contains(member.Key)))
            {
                if (member.Value is JsonObject operation)
                {
                    Join(operation, key, shared, document, address.Child(key), mover);
                }
            }

            item.Remove(key);
        }
    }

    private static void Join(JsonObject operation, string key, JsonArray shared, SpecDocument document, JsonPointer address, NodeMover mover)
    {
        if (key == "servers" && operation.ContainsKey(key))
        {
            return;
        }

        if (operation[key] is not JsonArray own)
        {
            own = [];
            operation[key] = own;
        }

        for (int index = 0; index < shared.Count; index++)
        {
            if (shared[index] is { } entry && !own.Any(other => Overrides(other, entry)))
            {
                JsonNode copy = entry.DeepClone();
                own.Add(copy);
                mover.RememberCopy(document, address.Child(index), copy);
            }
        }
    }

    private static bool Overrides(JsonNode? own, JsonNode shared)
        => own is JsonObject left && shared is JsonObject right
            && (left.ContainsKey("$ref") || right.ContainsKey("$ref")
                ? JsonEquality.AreEqual(left["$ref"], right["$ref"])
                : left.ContainsKey("in") && JsonEquality.AreEqual(left["name"], right["name"]) && JsonEquality.AreEqual(left["in"], right["in"]));

    private void Compare(string section, string path, List<SpecDocument> earlier, SpecDocument document, SchemaComparer comparer)
    {
        if (Section(document, section)[path] is not JsonObject item)
        {
            return;
        }

        ObjectKind kind = OpenApiKinds.PathItem;
        foreach (KeyValuePair<string, JsonNode?> member in item.Where(member => kind.SlotOf(member.Key).ValueKind == SlotKind.Object || member.Key == "$ref"))
        {
            SpecDocument? owner = earlier.Find(other => Section(other, section)[path] is JsonObject known && known.ContainsKey(member.Key));
            if (owner is null)
            {
                continue;
            }

            _dropped.Add((document, section, path, member.Key));
            JsonNode? ownerNode = Section(owner, section)[path]![member.Key];
            JsonPointer address = JsonPointer.Root.Child(section).Child(path).Child(member.Key);
            bool equal = _origins.AreSame(owner.Root, address, document.Root, address) || (kind.SlotOf(member.Key).Kind is { } operation
                ? comparer.AreEqual(owner, ownerNode, document, member.Value, operation)
                : JsonEquality.AreEqual(ownerNode, member.Value));
            if (!equal)
            {
                _problems.Add(Problem.Create(Descriptors.OperationTwice, KeyLocation(document, address), Words(member.Key, path), KeyLocation(owner, address)
                    .ToString()));
            }
        }
    }

    private static string Words(string key, string path) => key == "$ref" ? path : key.ToUpperInvariant() + " " + path;

    private SourceLocation KeyLocation(SpecDocument document, JsonPointer pointer)
        => _origins.SourceOf(document.Root, pointer) is { } origin ? origin.Locations.KeyAt(origin.Pointer) : default;

    private static JsonObject Section(SpecDocument document, string section) => document.Root[section] as JsonObject ?? [];
}
