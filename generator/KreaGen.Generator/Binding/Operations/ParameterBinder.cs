using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Model;
using KreaGen.Generator.OpenApi;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Binds the parameters of an operation; those of the operation replace those of its path with the same name and place.</summary>
internal sealed class ParameterBinder(SchemaTypeBinder schemas)
{
    public IReadOnlyList<BoundParameter> Bind(OperationEntry operation, NameSeed seed)
    {
        var found = new Dictionary<(string Name, ParameterLocation Place), BoundParameter>();
        var order = new List<(string, ParameterLocation)>();
        foreach (ParameterObject described in operation.PathItem.Parameters.Items.Concat(operation.Operation.Parameters.Items))
        {
            if (Bind(described, seed) is not { } parameter)
            {
                continue;
            }

            (string, ParameterLocation) key = (parameter.WireName, parameter.Place);
            if (!found.ContainsKey(key))
            {
                order.Add(key);
            }

            found[key] = parameter;
        }

        return order.Select(key => found[key]).ToList();
    }

    private BoundParameter? Bind(ParameterObject parameter, NameSeed seed)
    {
        if (parameter.Name is not { } name || PlaceOf(parameter.In) is not { } place || IsIgnored(place, name))
        {
            return null;
        }

        NameSeed own = seed.Member(name).Made();
        (SchemaUse? use, StyleModel style) = parameter.Content is { IsEmpty: false } content
            ? OfContent(content, place, own)
            : (OfSchema(parameter.Schema, own), ParameterStyles.Read(parameter, place));
        return new(name, place, parameter, use, place == ParameterLocation.Path || parameter.IsRequired, style);
    }

    private SchemaUse? OfSchema(OpenApiNode schema, NameSeed seed) => schema.IsObject ? schemas.Bind(schema.Pointer, seed) : null;

    /// <summary>A media type in place of a style; the specification allows exactly one.</summary>
    private (SchemaUse? Use, StyleModel Style) OfContent(ContentMap content, ParameterLocation place, NameSeed seed)
    {
        string mediaType = content.MediaTypes.First();
        return (OfSchema(content[mediaType].Schema, seed), ParameterStyles.OfContent(mediaType, place));
    }

    /// <summary>OpenAPI says of these header parameters that they are to be ignored: the transport sets them.</summary>
    private static bool IsIgnored(ParameterLocation place, string name)
        => place == ParameterLocation.Header
            && (name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    private static ParameterLocation? PlaceOf(string? text) => text switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        "cookie" => ParameterLocation.Cookie,
        "querystring" => ParameterLocation.QueryString,
        _ => null,
    };
}
