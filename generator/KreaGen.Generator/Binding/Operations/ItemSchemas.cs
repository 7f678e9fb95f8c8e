using KreaGen.Generator.Binding.Schemas;
using KreaGen.Generator.OpenApi.Schemas;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Binding.Operations;

/// <summary>Finds the schema of what a response is made of that arrives item by item.</summary>
internal sealed class ItemSchemas(SchemaTypeBinder schemas)
{
    /// <summary>The fields of an event that documents describe.</summary>
    public static IReadOnlyList<string> EventFields { get; } = ["data", "event", "id", "retry"];

    /// <summary>ASP.NET Core describes an event stream by the type that its endpoint returns, <c>SseItem&lt;T&gt;</c>: the fields go by these names.</summary>
    private static readonly string[] SseItemFields = ["data", "eventType", "eventId", "reconnectionInterval"];

    /// <summary>The place of the items' schema: <c>itemSchema</c> of 3.2, the items of an array, or the schema itself; null for none.</summary>
    public static JsonPointer? ItemOf(MediaEntry entry)
    {
        if (entry.Media.ItemSchema is { Exists: true } each)
        {
            return each.Pointer;
        }

        return entry.Schema switch
        {
            null => null,
            { } list when ValueTypes.Of(list) is ["array"] && list.Schema.Items is { Exists: true } items => items.Pointer,
            _ => entry.Media.Schema.Pointer,
        };
    }

    /// <summary>
    /// The place of the schema of an event's data when it is JSON; null for text. Documents describe the data itself, or from 3.2 on
    /// the event with its fields.
    /// </summary>
    public JsonPointer? EventDataOf(MediaEntry entry)
    {
        if (ItemOf(entry) is not { } at)
        {
            return null;
        }

        SchemaView view = schemas.View(at);
        List<string> names = view.Properties().Select(static property => property.Key).ToList();
        if (!names.Contains("data") || (!names.TrueForAll(EventFields.Contains) && !names.TrueForAll(SseItemFields.Contains)))
        {
            return IsText(view) ? null : at;
        }

        JsonPointer data = view.PropertyAddresses("data")[0];
        SchemaView described = schemas.View(data);
        return described.Schema.ContentSchema is { Exists: true } content ? content.Pointer : IsText(described) ? null : data;
    }

    public static bool IsText(SchemaView view) => ValueTypes.Of(view) is ["string"] or [] && !view.Schema.HasOffers;
}
