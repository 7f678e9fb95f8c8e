namespace KreaGen.Json;

/// <content>Values of any depth, and values without a name, whose text was kept.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a member with an array or object of any depth; with the text that it was read from, when it still says the same.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteTreeWithText<T>(this JsonWriter writer, ReadOnlySpan<byte> name, T value, JsonTexts texts, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(name);
        writer.WriteItemWithText(name, value, texts, read, write);
    }

    /// <summary>Writes a value that has no name, as the item of a tuple or the variant of a union; with the text that it was read from, when it still says the same.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="key">What the text was kept by, as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="read">Reads the value.</param>
    /// <param name="write">Writes the value.</param>
    public static void WriteItemWithText<T>(this JsonWriter writer, ReadOnlySpan<byte> key, T value, JsonTexts texts, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (!texts.TryWrite(writer, key, value, read, (one, other) => WireText.Of(one, write).AsSpan().SequenceEqual(WireText.Of(other, write))))
        {
            write(writer, value);
        }
    }
}
