using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Finds the kinds of events of a stream: variants of an event, told apart by the value of <c>event</c>.</summary>
internal sealed class EventSchemas(SchemaTypeBinder schemas)
{
    // Unions of unions of unions of … are taken apart no deeper than this.
    private const int MaxDepth = 4;

    /// <summary>The kinds, in document order; empty when the schema does not describe events, or all are of one kind.</summary>
    public IReadOnlyList<BoundEvent> Of(JsonPointer at, NameSeed seed)
    {
        List<SchemaView> variants = Variants(schemas.View(at), 0).ToList();
        if (variants.Count < 2 || !variants.TrueForAll(IsEvent) || !variants.Exists(static variant => variant.PropertyAddresses("event").Count > 0))
        {
            return [];
        }

        return variants.ConvertAll(variant => Bind(variant, seed)) is { } events && events.Exists(static one => one.Events.Count > 0) ? events : [];
    }

    /// <summary>Whether a schema describes an event with its fields, not its data.</summary>
    public static bool IsEvent(SchemaView view)
    {
        List<string> names = view.Properties().Select(static property => property.Key).ToList();
        return (names.Contains("data") || names.Contains("event"))
            && names.TrueForAll(static name => ItemSchemas.EventFields.Contains(name, StringComparer.Ordinal));
    }

    private IEnumerable<SchemaView> Variants(SchemaView view, int depth)
    {
        List<VariantOffer> offers = view.Offers.ToList();
        return offers.Count != 1 || depth > MaxDepth ? [view] : offers[0].Listed.SelectMany(variant => Variants(schemas.View(variant.Pointer), depth + 1));
    }

    private BoundEvent Bind(SchemaView variant, NameSeed seed)
    {
        List<JsonPointer> type = variant.PropertyAddresses("event");
        List<string> events = type.Count == 0 ? ["message"]
            : EnumValues.Of(type.Take(1).Select(schemas.View)).ConvertAll(static value => value.Text);
        if (variant.PropertyAddresses("data") is not [var data, ..])
        {
            return new(events, IsJson: false, null);
        }

        SchemaView described = schemas.View(data);
        NameSeed named = seed.Append(events.Count > 0 ? Names.Identifiers.Pascal(events[0]) : "Event");
        bool isJson = described.Schema.ContentMediaType is { } mediaType && MediaTypeNames.IsJson(MediaTypeNames.Bare(mediaType));
        return described.Schema.ContentSchema is { Exists: true } content && (isJson || described.Schema.ContentMediaType is null)
            ? new(events, IsJson: true, schemas.Bind(content.Pointer, named))
            : ItemSchemas.IsText(described) ? new(events, isJson, null) : new(events, IsJson: true, schemas.Bind(data, named));
    }
}
