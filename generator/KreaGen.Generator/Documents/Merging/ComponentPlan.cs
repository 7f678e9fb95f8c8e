using System.Text.Json.Nodes;
using KreaGen.Generator.Diagnostics;
using KreaGen.Generator.Documents.Structure;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Merging;

/// <summary>Which components the merged tree will have, and where each document's components will be.</summary>
internal sealed class ComponentPlan
{
    private readonly Dictionary<(SpecDocument Document, string Section, string Name), ComponentDefinition> _shapes = [];
    private readonly List<(string Section, List<ComponentDefinition> AllTypes)> _sections = [];

    public ComponentPlan(IReadOnlyList<SpecDocument> documents, SchemaComparer comparer, NodeSourceMap origins, ICollection<Problem> problems)
    {
        foreach (string section in documents.SelectMany(static document => Sections(document)).Distinct(StringComparer.Ordinal))
        {
            ObjectKind kind = OpenApiKinds.Components.SlotOf(section).Kind!;
            List<List<ComponentDefinition>> components = [];
            Dictionary<string, List<ComponentDefinition>> byName = new(StringComparer.Ordinal);
            foreach (SpecDocument document in documents)
            {
                foreach (KeyValuePair<string, JsonNode?> component in Section(document, section))
                {
                    if (!byName.TryGetValue(component.Key, out List<ComponentDefinition>? shapes))
                    {
                        shapes = [];
                        byName.Add(component.Key, shapes);
                        components.Add(shapes);
                    }

                    ComponentDefinition? same = shapes.Find(shape => origins.AreSame(shape.Document.Root, At(section, shape.Name), document.Root, At(section, component.Key))
                        || comparer.AreEqual(shape.Document, shape.Node, document, component.Value, kind));
                    if (same is null)
                    {
                        same = new ComponentDefinition(document, component.Key, component.Value);
                        shapes.Add(same);
                    }

                    _shapes[(document, section, component.Key)] = same;
                }
            }

            new ComponentNames(section, origins, problems).Assign(components);
            _sections.Add((section, [.. components.SelectMany(static shapes => shapes)]));
        }
    }

    /// <summary>Each section with its components, in the order of documents.</summary>
    public IReadOnlyList<(string Section, List<ComponentDefinition> AllTypes)> AllSections => _sections;

    public string KeyOf(SpecDocument document, string section, string name)
        => _shapes.TryGetValue((document, section, name), out ComponentDefinition? shape) ? shape.Key : name;

    /// <summary>Where an address of a document will be in the merged tree.</summary>
    public JsonPointer AddressOf(SpecDocument document, JsonPointer pointer)
    {
        string[] tokens = [.. pointer.Tokens.Take(3)];
        if (tokens.Length < 3 || tokens[0] != "components")
        {
            return pointer;
        }

        JsonPointer component = JsonPointer.Root.Child(tokens[0]).Child(tokens[1]).Child(tokens[2]);
        string key = KeyOf(document, tokens[1], tokens[2]);
        return key == tokens[2]
            ? pointer
            : new JsonPointer(JsonPointer.Root.Child(tokens[0]).Child(tokens[1]).Child(key).Value + pointer.Value.Substring(component.Value.Length));
    }

    private static IEnumerable<string> Sections(SpecDocument document)
        => document.Root["components"] is JsonObject components
            ? components.Where(static section => section.Value is JsonObject && OpenApiKinds.Components.Knows(section.Key))
                .Select(static section => section.Key)
            : [];

    private static JsonPointer At(string section, string name) => JsonPointer.Root.Child("components").Child(section).Child(name);

    private static JsonObject Section(SpecDocument document, string section)
        => document.Root["components"] is JsonObject components && components[section] is JsonObject members ? members : [];
}
