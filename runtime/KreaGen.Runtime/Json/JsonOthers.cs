using System.Text;

namespace KreaGen.Json;

/// <summary>Writes members beyond the named ones whose type a document gives.</summary>
public static class JsonOthers
{
    /// <summary>Writes the members into an object that has been started; with the texts that they were read from, where their values are still those.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="writer">The writer.</param>
    /// <param name="others">The members.</param>
    /// <param name="texts">The texts that were kept.</param>
    /// <param name="read">Reads a value.</param>
    /// <param name="write">Writes a value.</param>
    public static void WriteMembers<T>(JsonWriter writer, IReadOnlyDictionary<string, T> others, JsonTexts texts, JsonRead<T> read, JsonWrite<T> write)
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
    public static void WriteMembers<T>(JsonWriter writer, IReadOnlyDictionary<string, T> others, JsonWrite<T> write)
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
