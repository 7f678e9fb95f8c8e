using System.ComponentModel;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name for one kind of items.

/// <summary>How arrays and maps are written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCollectionWriting
{
    /// <summary>Writes an array.</summary>
    public static void WriteList<T>(this JsonWriter writer, IReadOnlyList<T> items, JsonWrite<T> write)
    {
        writer.WriteStartArray();
        writer.WriteRest(items, write);
        writer.WriteEndArray();
    }

    /// <summary>Writes items after others into an array that has been started.</summary>
    public static void WriteRest<T>(this JsonWriter writer, IReadOnlyList<T> items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        for (int i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }
    }

    /// <summary>Writes a map as an object.</summary>
    public static void WriteMap<T>(this JsonWriter writer, IReadOnlyDictionary<string, T> items, JsonWrite<T> write)
    {
        writer.WriteStartObject();
        writer.WriteMembers(items, write);
        writer.WriteEndObject();
    }

    /// <summary>Writes members after others into an object that has been started.</summary>
    public static void WriteMembers<T>(this JsonWriter writer, IReadOnlyDictionary<string, T> items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        if (items is Dictionary<string, T> known)
        {
            // Its own enumerator is not allocated.
            foreach ((string name, T item) in known)
            {
                writer.WritePropertyName(name);
                write(writer, item);
            }
        }
        else if (items.Count > 0)
        {
            foreach ((string name, T item) in items)
            {
                writer.WritePropertyName(name);
                write(writer, item);
            }
        }
    }

    public static void WriteList<T>(this JsonWriter writer, IReadOnlyList<T> items)
        where T : IJsonModel<T> => writer.WriteList(items, static (writer, item) => writer.WriteModel(item));

    public static void WriteMap<T>(this JsonWriter writer, IReadOnlyDictionary<string, T> items)
        where T : IJsonModel<T> => writer.WriteMap(items, static (writer, item) => writer.WriteModel(item));

    public static void WriteList(this JsonWriter writer, IReadOnlyList<string> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteStringValue(item));

    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, string> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteStringValue(item));

    public static void WriteList(this JsonWriter writer, IReadOnlyList<long> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteNumberValue(item));

    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, long> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteNumberValue(item));

    public static void WriteList(this JsonWriter writer, IReadOnlyList<JsonElement> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteElement(item));

    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, JsonElement> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteElement(item));
}
