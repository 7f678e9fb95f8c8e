using System.Text.Json.Nodes;
using KreaGen.Generator.Binding.Names;
using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Binds the parameters of an operation; those of the operation replace those of its path with the same name and place.</summary>
internal sealed class ParameterBinder(SpecSet specs, ShapeBinder shapes)
{
    public IReadOnlyList<BoundParameter> Bind(OperationEntry operation, NameSeed seed)
    {
        var found = new Dictionary<(string Name, ParameterPlace Place), BoundParameter>();
        var order = new List<(string, ParameterPlace)>();
        foreach (JsonPointer owner in (JsonPointer[])[operation.PathItem, operation.Address])
        {
            int count = specs.Find(owner).Member("parameters") is JsonArray parameters ? parameters.Count : 0;
            for (int index = 0; index < count; index++)
            {
                if (Bind(owner.Child("parameters").Child(index), seed) is not { } parameter)
                {
                    continue;
                }

                (string, ParameterPlace) key = (parameter.WireName, parameter.Place);
                if (!found.ContainsKey(key))
                {
                    order.Add(key);
                }

                found[key] = parameter;
            }
        }

        return order.Select(key => found[key]).ToList();
    }

    private BoundParameter? Bind(JsonPointer at, NameSeed seed)
    {
        JsonPointer address = specs.Resolve(at);
        JsonNode? node = specs.Find(address);
        if (node.Member("name").Text() is not { } name || PlaceOf(node.Member("in").Text()) is not { } place || IsIgnored(place, name))
        {
            return null;
        }

        NameSeed own = seed.Append(Identifiers.Pascal(name));
        (SchemaUse? use, StyleModel style) = node.Member("content") is JsonObject { Count: > 0 } content
            ? OfContent(content, address.Child("content"), place, own)
            : (OfSchema(node, address, own), ParameterStyles.Read(node, place));
        return new(name, place, address, use, place == ParameterPlace.Path || node.Member("required").IsTrue(), style);
    }

    private SchemaUse? OfSchema(JsonNode? owner, JsonPointer address, NameSeed seed)
        => owner.Member("schema") is JsonObject ? shapes.Bind(address.Child("schema"), seed) : null;

    /// <summary>A media type in place of a style; the specification allows exactly one.</summary>
    private (SchemaUse? Use, StyleModel Style) OfContent(JsonObject content, JsonPointer address, ParameterPlace place, NameSeed seed)
    {
        string mediaType = content.First().Key;
        StyleModel style = ParameterStyles.OfContent(mediaType, place);
        return (OfSchema(content[mediaType], address.Child(mediaType), seed), style);
    }

    /// <summary>OpenAPI says of these header parameters that they are to be ignored: the transport sets them.</summary>
    private static bool IsIgnored(ParameterPlace place, string name)
        => place == ParameterPlace.Header
            && (name.Equals("Accept", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)
                || name.Equals("Authorization", StringComparison.OrdinalIgnoreCase));

    private static ParameterPlace? PlaceOf(string? text) => text switch
    {
        "path" => ParameterPlace.Path,
        "query" => ParameterPlace.Query,
        "header" => ParameterPlace.Header,
        "cookie" => ParameterPlace.Cookie,
        "querystring" => ParameterPlace.QueryString,
        _ => null,
    };
}
