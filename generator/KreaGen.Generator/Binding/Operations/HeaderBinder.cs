using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Binds the headers that documents describe for responses. Operations with the very same headers share one type.</summary>
internal sealed class HeaderBinder(SchemaTypeBinder schemas)
{
    /// <summary>A type of no more headers is called after them, as several operations may have it; a type of more after its operation.</summary>
    private const int MaxNames = 1;

    private readonly Dictionary<string, BoundHeaders> _known = new(StringComparer.Ordinal);

    public BoundHeaders? BindSuccesses(BoundOperation operation) => Bind(operation.Successes, operation, "Headers");

    public BoundHeaders? BindFailures(BoundOperation operation) => Bind(operation.Failures, operation, "ErrorHeaders");

    private BoundHeaders? Bind(IEnumerable<BoundResponse> answers, BoundOperation operation, string suffix)
    {
        List<HeaderObject> described = Described(answers);
        if (described.Count == 0)
        {
            return null;
        }

        string key = string.Join("\n", described.Select(header => header.Name + " " + header.WrittenText));
        if (!_known.TryGetValue(key, out BoundHeaders? bound))
        {
            NameSeed seed = SeedOf(described, operation, suffix);
            TypeId declaration = schemas.Declare(described[0].Pointer, TypeKind.Headers, seed);
            bound = new(declaration, seed.Owner, described.ConvertAll(header => Bind(header, seed.Append(Identifiers.Pascal(header.Name)))));
            _known.Add(key, bound);
        }

        return bound;
    }

    private static NameSeed SeedOf(List<HeaderObject> described, BoundOperation operation, string suffix)
    {
        if (described.Count > MaxNames)
        {
            return new(operation.Name + suffix, operation.Owner);
        }

        string name = string.Concat(described.Select(static header => Identifiers.Pascal(header.Name))) + "Headers";
        return new(name, name);
    }

    /// <summary>The headers of every response, each once. OpenAPI says that a described Content-Type is ignored.</summary>
    private static List<HeaderObject> Described(IEnumerable<BoundResponse> answers)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Content-Type" };
        return answers.SelectMany(static answer => answer.Response.Headers).Where(header => taken.Add(header.Name)).Where(static header => header.Node.IsObject)
            .ToList();
    }

    private BoundHeader Bind(HeaderObject header, NameSeed seed)
    {
        var plain = new BoundHeader(header, null, IsJson: false, IsObject: false);
        if (header.Content is { IsEmpty: false } content)
        {
            MediaTypeObject media = content[content.MediaTypes.First()];
            return !MediaTypeNames.IsJson(MediaTypeNames.Bare(media.Name))
                ? plain
                : plain with { IsJson = true, Use = media.Schema.Exists ? schemas.Bind(media.Schema.Pointer, seed) : null };
        }

        if (header.Schema is not { IsObject: true } schema)
        {
            return plain;
        }

        // Members come as texts: style "simple" does not say where a number ends and a text begins.
        return ValueTypes.Of(schemas.View(schema.Pointer)) is ["object"]
            ? plain with { IsObject = true } : plain with { Use = schemas.Bind(schema.Pointer, seed) };
    }
}
