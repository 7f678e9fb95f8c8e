using System.Text.Json;

namespace KreaGen.Json;

public static partial class JsonReading
{
    /// <summary>Reads a member's value and keeps its text where .NET would write the value otherwise.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="read">Reads the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static T ReadWithText<T>(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        T value = read(ref reader);
        if (!WireText.IsOurs(ref reader, value))
        {
            texts.Keep(name, WireText.Of(ref reader));
        }

        return value;
    }

    /// <summary>Reads a member's array and keeps its text where .NET would write an item otherwise.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items in their order.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    public static IReadOnlyList<T> ReadListWithText<T>(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name, JsonRead<T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        JsonReader start = reader;
        bool isOurs = true;
        var items = default(ItemBuffer<T>);
        reader.ReadArrayStart();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            T value = item(ref reader);
            isOurs = isOurs && WireText.IsOurs(ref reader, value);
            items.Add(value);
        }

        if (!isOurs)
        {
            texts.Keep(name, WireText.Of(start.ReadElement()));
        }

        return items.ToList();
    }

    /// <summary>Reads a member's array or object of any depth and keeps its text where .NET would write it otherwise.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="write">Writes the value.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static T ReadTreeWithText<T>(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(write);
        JsonReader start = reader;
        T value = read(ref reader);
        byte[] text = WireText.Of(start.ReadElement());
        if (!text.AsSpan().SequenceEqual(WireText.Of(value, write)))
        {
            texts.Keep(name, text);
        }

        return value;
    }

    /// <summary>Reads a member's array and keeps its text where .NET would write an item otherwise, or reads <see langword="null"/>.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="item">Reads one item.</param>
    /// <returns>The items in their order, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The value is not an array, or an item does not fit.</exception>
    public static IReadOnlyList<T>? ReadListWithTextOrNull<T>(this ref JsonReader reader, ref JsonTexts texts, scoped ReadOnlySpan<byte> name, JsonRead<T> item)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadListWithText(ref texts, name, item);
}
