using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name for one kind of items.

/// <summary>How arrays and maps are read. Items keep their order; of members with the same name the last wins, and names are compared ordinally.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonCollectionReading
{
    /// <summary>Reads an array.</summary>
    public static IReadOnlyList<T> ReadList<T>(this ref JsonReader reader, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        reader.ReadArrayStart();
        var items = default(ItemBuffer<T>);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item(ref reader));
        }

        return items.ToList();
    }

    public static IReadOnlyList<T>? ReadListOrNull<T>(this ref JsonReader reader, JsonRead<T> item) => reader.IsNull ? null : reader.ReadList(item);

    /// <summary>Reads an object as a map.</summary>
    public static IReadOnlyDictionary<string, T> ReadMap<T>(this ref JsonReader reader, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        reader.ReadObjectStart();
        Dictionary<string, T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = JsonReading.Text(ref reader);
            reader.Read();
            (items ??= new(StringComparer.Ordinal))[name] = item(ref reader);
        }

        return items ?? (IReadOnlyDictionary<string, T>)ReadOnlyDictionary<string, T>.Empty;
    }

    public static IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(this ref JsonReader reader, JsonRead<T> item) => reader.IsNull ? null : reader.ReadMap(item);

    /// <summary>Checks that an array begins here.</summary>
    public static void ReadArrayStart(this ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonReading.Expected("an array", ref reader);
        }
    }

    /// <summary>Moves to the next item of an array, from its start or from an item's last token; false at its end, however often it is asked for.</summary>
    public static bool ReadItem(this ref JsonReader reader, ref bool more)
    {
        more = more && reader.Read() && reader.TokenType != JsonTokenType.EndArray;
        return more;
    }

    /// <summary>Reads the items that are left in an array.</summary>
    public static IReadOnlyList<T> ReadRest<T>(this ref JsonReader reader, ref bool more, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        List<T>? items = null;
        while (reader.ReadItem(ref more))
        {
            (items ??= []).Add(item(ref reader));
        }

        return items is null ? [] : items.AsReadOnly();
    }

    /// <summary>The error for an item that the array must have and does not.</summary>
    public static JsonReadException MissingItem(this ref JsonReader reader, int index)
        => new(string.Create(CultureInfo.InvariantCulture, $"The item at {index} is missing."));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyList<T> ReadList<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadList(ModelReader<T>.Read);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyList<T>? ReadListOrNull<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadListOrNull(ModelReader<T>.Read);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyDictionary<string, T> ReadMap<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadMap(ModelReader<T>.Read);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadMapOrNull(ModelReader<T>.Read);

    // What is most often in them: no delegate for each generated type that has one.
    public static IReadOnlyList<string> ReadStringList(this ref JsonReader reader) => reader.ReadList(JsonTextReading.ReadString);

    public static IReadOnlyList<string>? ReadStringListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(JsonTextReading.ReadString);

    public static IReadOnlyDictionary<string, string> ReadStringMap(this ref JsonReader reader) => reader.ReadMap(JsonTextReading.ReadString);

    public static IReadOnlyDictionary<string, string>? ReadStringMapOrNull(this ref JsonReader reader) => reader.ReadMapOrNull(JsonTextReading.ReadString);

    public static IReadOnlyList<long> ReadInt64List(this ref JsonReader reader) => reader.ReadList(JsonNumberReading.ReadInt64);

    public static IReadOnlyList<long>? ReadInt64ListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(JsonNumberReading.ReadInt64);

    public static IReadOnlyDictionary<string, long> ReadInt64Map(this ref JsonReader reader) => reader.ReadMap(JsonNumberReading.ReadInt64);

    public static IReadOnlyDictionary<string, long>? ReadInt64MapOrNull(this ref JsonReader reader) => reader.ReadMapOrNull(JsonNumberReading.ReadInt64);

    public static IReadOnlyList<JsonElement> ReadJsonElementList(this ref JsonReader reader) => reader.ReadList(JsonReading.ReadJsonElement);

    public static IReadOnlyList<JsonElement>? ReadJsonElementListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(JsonReading.ReadJsonElement);

    public static IReadOnlyDictionary<string, JsonElement> ReadJsonElementMap(this ref JsonReader reader) => reader.ReadMap(JsonReading.ReadJsonElement);

    public static IReadOnlyDictionary<string, JsonElement>? ReadJsonElementMapOrNull(this ref JsonReader reader)
        => reader.ReadMapOrNull(JsonReading.ReadJsonElement);

    // Found by a caller that knows the type, which the shared code of a list does not: 3 % of reading.
    private static class ModelReader<T>
        where T : IJsonModel<T>
    {
        public static readonly JsonRead<T> Read = T.ReadJson;
    }
}
