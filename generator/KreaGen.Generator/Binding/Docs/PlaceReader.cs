using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.Documents;
using KreaGen.Generator.Model;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Docs;

/// <summary>Says where a document sets limits, for those who break them.</summary>
internal sealed class PlaceReader(SpecSet specs)
{
    private static readonly string[] Keywords =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern", "x-kreagen-uri",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "propertyNames",
    ];

    /// <summary>The place of the schema that sets a value's limits; null when nothing limits it.</summary>
    public PlaceModel? OfLimits(SchemaView view, LimitsModel limits)
    {
        if (limits.IsEmpty)
        {
            return null;
        }

        SchemaPart part = view.Parts.FirstOrDefault(static part => Keywords.Any(part.Node.ContainsKey));
        return Of(part.Node is null ? view.Address : part.Address);
    }

    public PlaceModel Of(JsonPointer address)
    {
        (string document, JsonPointer pointer) = specs.PlaceAt(address);
        return new(document, pointer.Value);
    }
}
