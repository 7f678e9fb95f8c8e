using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;
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

    /// <summary>Reads an array of values of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyList<T> ReadList<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadList(ModelReader<T>.Read);

    /// <summary>Reads an array of values of a generated type, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyList<T>? ReadListOrNull<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadListOrNull(ModelReader<T>.Read);

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

    /// <summary>Reads an object as a map of values of a generated type. Of members with the same name the last wins.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyDictionary<string, T> ReadMap<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadMap(ModelReader<T>.Read);

    /// <summary>Reads an object as a map of values of a generated type, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value does not fit.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static IReadOnlyDictionary<string, T>? ReadMapOrNull<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => reader.ReadMapOrNull(ModelReader<T>.Read);

    // Found by a caller that knows the type, which the shared code of a list does not: 3 % of reading.
    private static class ModelReader<T>
        where T : IJsonModel<T>
    {
        public static readonly JsonRead<T> Read = T.ReadJson;
    }
}
