using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Schemas;

/// <summary>
/// Which components build on which others by <c>allOf</c>: the inheritance that OpenAPI's discriminator tells apart. A worker for one client; it looks
/// once.
/// </summary>
internal sealed class Inheritance(OpenApiDescription description, SchemaReader reader)
{
    /// <summary>More generations than any sane document has.</summary>
    private const int MaxDescendants = 512;

    private Dictionary<string, List<JsonPointer>>? _children;

    /// <summary>The components that build on a schema, and those that build on them, in document order within each generation.</summary>
    /// <param name="parent">The schema.</param>
    /// <param name="isLast">Those whose own descendants are not wanted; null for none.</param>
    public IReadOnlyList<JsonPointer> DescendantsOf(JsonPointer parent, Func<JsonPointer, bool>? isLast = null)
    {
        _children ??= ReadChildren();
        var found = new List<JsonPointer>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { parent.Value };
        var pending = new Queue<JsonPointer>([parent]);
        while (pending.Count > 0 && found.Count < MaxDescendants)
        {
            if (!_children.TryGetValue(pending.Dequeue().Value, out List<JsonPointer>? children))
            {
                continue;
            }

            foreach (JsonPointer child in children)
            {
                if (seen.Add(child.Value))
                {
                    found.Add(child);
                    if (isLast?.Invoke(child) != true)
                    {
                        pending.Enqueue(child);
                    }
                }
            }
        }

        return found;
    }

    private Dictionary<string, List<JsonPointer>> ReadChildren()
    {
        var children = new Dictionary<string, List<JsonPointer>>(StringComparer.Ordinal);
        foreach (OpenApiMember schema in description.Schemas.Members)
        {
            foreach (JsonPointer target in SchemaReader.ReferencesOfAllOf(schema.Node))
            {
                Add(children, reader.Identity(target), schema.Node.Pointer);
            }
        }

        return children;
    }

    private static void Add(Dictionary<string, List<JsonPointer>> children, JsonPointer parent, JsonPointer child)
    {
        if (!children.TryGetValue(parent.Value, out List<JsonPointer>? known))
        {
            known = [];
            children.Add(parent.Value, known);
        }

        known.Add(child);
    }
}
