using System.Globalization;
using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Checks that an array begins here.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonReadException">Something else begins here.</exception>
    public static void ReadArrayStart(this ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw Expected("an array", ref reader);
        }
    }

    /// <summary>Moves to the next item of an array.</summary>
    /// <param name="reader">The reader, standing on the array's start or on the last token of an item.</param>
    /// <param name="more">Whether the array's end has not been reached.</param>
    /// <returns><see langword="false"/> at the array's end, however often it is asked for.</returns>
    public static bool ReadItem(this ref JsonReader reader, ref bool more)
    {
        more = more && reader.Read() && reader.TokenType != JsonTokenType.EndArray;
        return more;
    }

    /// <summary>Reads the items that are left in an array.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="more">Whether the array's end has not been reached.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">An item does not fit.</exception>
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
    /// <param name="reader">The reader, standing on the array's end.</param>
    /// <param name="index">The item's index.</param>
    /// <returns>The exception to throw.</returns>
    public static JsonReadException MissingItem(this ref JsonReader reader, int index)
        => new(string.Create(CultureInfo.InvariantCulture, $"The item at {index} is missing."));
}
