using System.Text.Json;

namespace KreaGen.Json;

/// <content>Arrays and maps of what is most often in them: no delegate for each generated type that has one.</content>
public static partial class JsonReading
{
    /// <summary>Reads an array of strings.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item is not a string.</exception>
    public static IReadOnlyList<string> ReadStringList(this ref JsonReader reader) => reader.ReadList(ReadString);

    /// <summary>Reads an array of strings, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item is not a string.</exception>
    public static IReadOnlyList<string>? ReadStringListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(ReadString);

    /// <summary>Reads an object as a map of strings. Of members with the same name the last wins.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value is not a string.</exception>
    public static IReadOnlyDictionary<string, string> ReadStringMap(this ref JsonReader reader) => reader.ReadMap(ReadString);

    /// <summary>Reads an object as a map of strings, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value is not a string.</exception>
    public static IReadOnlyDictionary<string, string>? ReadStringMapOrNull(this ref JsonReader reader) => reader.ReadMapOrNull(ReadString);

    /// <summary>Reads an array of whole numbers of 64 bits.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item is not a whole number of 64 bits.</exception>
    public static IReadOnlyList<long> ReadInt64List(this ref JsonReader reader) => reader.ReadList(ReadInt64);

    /// <summary>Reads an array of whole numbers of 64 bits, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item is not a whole number of 64 bits.</exception>
    public static IReadOnlyList<long>? ReadInt64ListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(ReadInt64);

    /// <summary>Reads an object as a map of whole numbers of 64 bits. Of members with the same name the last wins.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value is not a whole number of 64 bits.</exception>
    public static IReadOnlyDictionary<string, long> ReadInt64Map(this ref JsonReader reader) => reader.ReadMap(ReadInt64);

    /// <summary>Reads an object as a map of whole numbers of 64 bits, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an object, or a value is not a whole number of 64 bits.</exception>
    public static IReadOnlyDictionary<string, long>? ReadInt64MapOrNull(this ref JsonReader reader) => reader.ReadMapOrNull(ReadInt64);

    /// <summary>Reads an array of values of any JSON type.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array.</exception>
    public static IReadOnlyList<JsonElement> ReadJsonElementList(this ref JsonReader reader) => reader.ReadList(ReadJsonElement);

    /// <summary>Reads an array of values of any JSON type, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array.</exception>
    public static IReadOnlyList<JsonElement>? ReadJsonElementListOrNull(this ref JsonReader reader) => reader.ReadListOrNull(ReadJsonElement);

    /// <summary>Reads an object as a map of values of any JSON type. Of members with the same name the last wins.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally.</returns>
    /// <exception cref="JsonReadException">The value is not an object.</exception>
    public static IReadOnlyDictionary<string, JsonElement> ReadJsonElementMap(this ref JsonReader reader) => reader.ReadMap(ReadJsonElement);

    /// <summary>Reads an object as a map of values of any JSON type, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>The values by name, compared ordinally, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an object.</exception>
    public static IReadOnlyDictionary<string, JsonElement>? ReadJsonElementMapOrNull(this ref JsonReader reader) => reader.ReadMapOrNull(ReadJsonElement);
}
