using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>Members beyond the named ones whose type a document gives.</summary>
public static class JsonOthers
{
    /// <summary>Reads the value of such a member and keeps it; of members with the same name the last wins.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="others">The members so far; created when needed.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="reader">The reader, standing on the value.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static void ReadMember<T>([NotNull] ref Dictionary<string, T>? others, scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = read(ref reader);
    }

    /// <summary>Reads the value of such a member and keeps it, with its text where .NET would write the value otherwise.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="others">The members so far; created when needed.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="reader">The reader, standing on the value.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static void ReadMember<T>([NotNull] ref Dictionary<string, T>? others, ref JsonTexts texts, scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader, JsonRead<T> read)
    {
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = reader.ReadWithText(ref texts, name, read);
    }

    /// <summary>Writes the members into an object that has been started; with the texts that they were read from, where their values are still those.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="others">The members.</param>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public static void WriteMembers<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> others, JsonTexts texts, JsonRead<T> read, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(write);
        foreach ((string name, T value) in others)
        {
            writer.WritePropertyName(name);
            if (!texts.TryWrite(writer, Encoding.UTF8.GetBytes(name), value, read, EqualityComparer<T>.Default.Equals))
            {
                write(writer, value);
            }
        }
    }

    /// <summary>Writes the members into an object that has been started.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="others">The members.</param>
    /// <param name="write">Writes a value.</param>
    public static void WriteMembers<T>(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> others, JsonWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(write);
        foreach ((string name, T value) in others)
        {
            writer.WritePropertyName(name);
            write(writer, value);
        }
    }
}
