using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Binds the headers that documents describe for answers. Operations with the very same headers share one type.</summary>
internal sealed class HeaderBinder(SpecSet specs, ShapeBinder shapes)
{
    /// <summary>A type of no more headers is called after them, as several operations may have it; a type of more after its operation.</summary>
    private const int MostNames = 3;

    private readonly Dictionary<string, BoundHeaders> _known = new(StringComparer.Ordinal);

    public BoundHeaders? BindSuccesses(BoundOperation operation) => Bind(operation.Successes, operation, "Headers");

    public BoundHeaders? BindFailures(BoundOperation operation) => Bind(operation.Failures, operation, "ErrorHeaders");

    private BoundHeaders? Bind(IEnumerable<BoundAnswer> answers, BoundOperation operation, string suffix)
    {
        List<(string Name, JsonPointer Address)> described = Described(answers);
        if (described.Count == 0)
        {
            return null;
        }

        string key = string.Join("\n", described.Select(header => header.Name + " " + specs.Find(header.Address)!.ToJsonString()));
        if (!_known.TryGetValue(key, out BoundHeaders? bound))
        {
            NameSeed seed = SeedOf(described, operation, suffix);
            Shape shape = shapes.Declare(described[0].Address, TypeKind.Headers, seed);
            bound = new(shape, described.ConvertAll(header => Bind(header.Name, header.Address, seed.Append(Identifiers.Pascal(header.Name)))));
            _known.Add(key, bound);
        }

        return bound;
    }

    private static NameSeed SeedOf(List<(string Name, JsonPointer Address)> described, BoundOperation operation, string suffix)
    {
        if (described.Count > MostNames)
        {
            return new(operation.Name + suffix, operation.Owner);
        }

        string name = string.Concat(described.Select(static header => Identifiers.Pascal(header.Name))) + "Headers";
        return new(name, name);
    }

    /// <summary>The headers of every answer, each once. OpenAPI says that a described Content-Type is ignored.</summary>
    private List<(string Name, JsonPointer Address)> Described(IEnumerable<BoundAnswer> answers)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Content-Type" };
        var described = new List<(string, JsonPointer)>();
        foreach (JsonPointer headers in answers.Select(static answer => answer.Address.Child("headers")))
        {
            foreach (string name in specs.Find(headers) is JsonObject members ? members.Select(static member => member.Key).Where(taken.Add) : [])
            {
                JsonPointer at = specs.Resolve(headers.Child(name));
                if (specs.Find(at) is JsonObject)
                {
                    described.Add((name, at));
                }
            }
        }

        return described;
    }

    private BoundHeader Bind(string name, JsonPointer address, NameSeed seed)
    {
        JsonNode? header = specs.Find(address);
        var plain = new BoundHeader(name, address, null, IsJson: false, IsObject: false, header.Member("explode").IsTrue(), header.Member("deprecated").IsTrue());
        if (header.Member("content") is JsonObject { Count: > 0 } content)
        {
            string mediaType = content.First().Key;
            JsonPointer schema = address.Child("content").Child(mediaType).Child("schema");
            return !MediaTypeNames.IsJson(MediaTypeNames.Bare(mediaType))
                ? plain
                : plain with { IsJson = true, Use = specs.Find(schema) is null ? null : shapes.Bind(schema, seed) };
        }

        if (header.Member("schema") is not JsonObject)
        {
            return plain;
        }

        // Members come as texts: style "simple" does not say where a number ends and a text begins.
        SchemaView view = shapes.View(address.Child("schema"));
        return SchemaTypes.Of(view) is ["object"] ? plain with { IsObject = true } : plain with { Use = shapes.Bind(address.Child("schema"), seed) };
    }
}
