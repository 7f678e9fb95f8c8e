using System.Collections.ObjectModel;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    public static IReadOnlyList<T> ReadList<T>(this ref JsonReader reader, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Expected("an array", ref reader);
        }

        var items = default(ItemBuffer<T>);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(item(ref reader));
        }

        return items.ToList();
    }

    /// <summary>Reads an array, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    public static IReadOnlyList<T>? ReadListOrNull<T>(this ref JsonReader reader, JsonRead<T> item)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadList(item);

    /// <summary>Reads an object as a map. Of members with the same name the last wins.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="item">Reads one value.</param>
    /// <returns>The values by name, compared ordinally.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value does not fit.</exception>
    public static IReadOnlyDictionary<string, T> ReadMap<T>(this ref JsonReader reader, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        reader.ReadObjectStart();
        Dictionary<string, T>? items = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = Text(ref reader);
            reader.Read();
            (items ??= new(StringComparer.Ordinal))[name] = item(ref reader);
        }

        return items ?? (IReadOnlyDictionary<string, T>)ReadOnlyDictionary<string, T>.Empty;
    }

    /// <summary>Reads an object as a map, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="item">Reads one value.</param>
    /// <returns>The values by name, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value does not fit.</exception>
    public static IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(this ref JsonReader reader, JsonRead<T> item)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadMap(item);
}
