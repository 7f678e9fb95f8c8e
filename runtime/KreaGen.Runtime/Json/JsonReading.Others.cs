using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KreaGen.Json;

/// <content>Members beyond the named ones; of members with the same name the last wins.</content>
public static partial class JsonReading
{
    /// <summary>Reads the value of a member that the document does not know, and keeps it.</summary>
    /// <param name="reader">The reader, standing on the value.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="others">The members so far; created when needed.</param>
    public static void ReadOther(this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref JsonMembers? others)
    {
        others ??= [];
        string key = Encoding.UTF8.GetString(name);
        others[key] = reader.ReadElement();
    }

    /// <summary>Reads the value of a member that the document does not name but gives a type, and keeps it.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader, standing on the value.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="others">The members so far; created when needed.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static void ReadOther<T>(this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref Dictionary<string, T>? others, JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = read(ref reader);
    }

    /// <summary>The same, with the text of the value where .NET would write it otherwise.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="reader">The reader, standing on the value.</param>
    /// <param name="name">The member's name as UTF-8.</param>
    /// <param name="others">The members so far; created when needed.</param>
    /// <param name="texts">The texts kept so far.</param>
    /// <param name="read">Reads the value.</param>
    /// <exception cref="JsonReadException">The value does not fit.</exception>
    public static void ReadOther<T>(
        this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref Dictionary<string, T>? others, ref JsonTexts texts, JsonRead<T> read)
    {
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = reader.ReadWithText(ref texts, name, read);
    }

    // Of a name that no project gives to an extension of its own: one in a namespace around the client would be taken instead.
    /// <summary>The members that were read, or none.</summary>
    /// <param name="members">What was read; <see langword="null"/> when there was nothing to keep.</param>
    /// <returns>The members; <see cref="JsonMembers.Empty"/> for none.</returns>
    public static JsonMembers OrNoMembers(this JsonMembers? members) => members ?? JsonMembers.Empty;
}
