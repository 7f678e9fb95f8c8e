using System.Text.Json;

namespace KreaGen.Json;

/// <content>Arrays and maps.</content>
public static partial class JsonWriting
{
    /// <summary>Writes an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one item.</param>
    public static void WriteList<T>(this JsonWriter writer, IReadOnlyList<T> items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        writer.WriteStartArray();
        for (int i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an array of values of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    public static void WriteList<T>(this JsonWriter writer, IReadOnlyList<T> items)
        where T : IJsonModel<T> => writer.WriteList(items, static (writer, item) => writer.WriteModel(item));

    /// <summary>Writes a map as an object.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The values by name.</param>
    /// <param name="write">Writes one value.</param>
    public static void WriteMap<T>(this JsonWriter writer, IReadOnlyDictionary<string, T> items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        writer.WriteStartObject();
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

        writer.WriteEndObject();
    }

    /// <summary>Writes a map of values of a generated type as an object.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The values by name.</param>
    public static void WriteMap<T>(this JsonWriter writer, IReadOnlyDictionary<string, T> items)
        where T : IJsonModel<T> => writer.WriteMap(items, static (writer, item) => writer.WriteModel(item));

    /// <summary>Writes an array of strings.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    public static void WriteList(this JsonWriter writer, IReadOnlyList<string> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteStringValue(item));

    /// <summary>Writes an array of whole numbers.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    public static void WriteList(this JsonWriter writer, IReadOnlyList<long> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteNumberValue(item));

    /// <summary>Writes an array of values of any JSON type.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    public static void WriteList(this JsonWriter writer, IReadOnlyList<JsonElement> items)
        => writer.WriteList(items, static (writer, item) => writer.WriteElement(item));

    /// <summary>Writes a map of strings as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The values by name.</param>
    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, string> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteStringValue(item));

    /// <summary>Writes a map of whole numbers as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The values by name.</param>
    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, long> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteNumberValue(item));

    /// <summary>Writes a map of values of any JSON type as an object.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The values by name.</param>
    public static void WriteMap(this JsonWriter writer, IReadOnlyDictionary<string, JsonElement> items)
        => writer.WriteMap(items, static (writer, item) => writer.WriteElement(item));

    /// <summary>Writes items after others into an array that has been started.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="items">The items.</param>
    /// <param name="write">Writes one item.</param>
    public static void WriteRest<T>(this JsonWriter writer, IReadOnlyList<T> items, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(write);
        for (int i = 0; i < items.Count; i++)
        {
            write(writer, items[i]);
        }
    }
}
