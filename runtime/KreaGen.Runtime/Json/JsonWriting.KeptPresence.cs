namespace KreaGen.Json;

/// <content>Members that may be left out or null, and whose text was kept: those that documents have most.</content>
public static partial class JsonWriting
{
    /// <summary>Writes a member with a number; with the text that it was read from, when its value is still that one; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDoubleIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, double? value, JsonTexts texts)
    {
        if (value is { } given)
        {
            writer.WriteDouble(name, given, texts);
        }
    }

    /// <summary>Writes a member with a number; with the text that it was read from, when its value is still that one, or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDoubleOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, double? value, JsonTexts texts)
    {
        if (value is { } given)
        {
            writer.WriteDouble(name, given, texts);
        }
        else
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a member with a moment; with the text that it was read from, when its value is still that one; nothing when there is none.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDateTimeOffsetIfSet(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, JsonTexts texts)
    {
        if (value is { } given)
        {
            writer.WriteDateTimeOffset(name, given, texts);
        }
    }

    /// <summary>Writes a member with a moment; with the text that it was read from, when its value is still that one, or <c>null</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <param name="texts">The texts that were kept.</param>
    public static void WriteDateTimeOffsetOrNull(this JsonWriter writer, ReadOnlySpan<byte> name, DateTimeOffset? value, JsonTexts texts)
    {
        if (value is { } given)
        {
            writer.WriteDateTimeOffset(name, given, texts);
        }
        else
        {
            ArgumentNullException.ThrowIfNull(writer);
            writer.WriteNull(name);
        }
    }
}
