using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace KreaGen.Json;

/// <summary>
/// What generated code reads JSON with. Every function starts on the first token of a value and ends on its last;
/// a value of another type is an error, never a default. Functions ending in <c>OrNull</c> accept the token <c>null</c>.
/// </summary>
/// <remarks>
/// The functions that only pass on are inlined by force: where the generated type is known, the call to its reader needs no look-up.
/// </remarks>
public static partial class JsonReading
{
    /// <summary>Checks that an object begins here.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="JsonReadException">Something else begins here.</exception>
    public static void ReadObjectStart(this ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected("an object", ref reader);
        }
    }

    /// <summary>Moves to the next member's value.</summary>
    /// <param name="reader">The reader, standing on the object's start or on the last token of a member.</param>
    /// <param name="name">The member's name as UTF-8, with escapes resolved; valid until the reader moves.</param>
    /// <returns><see langword="false"/> at the object's end.</returns>
    public static bool ReadMember(this ref JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (reader.TryMoveToMember(out name))
        {
            return true;
        }

        if (!reader.Read())
        {
            throw new JsonReadException("The object is not complete.");
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            name = default;
            return false;
        }

        // Escaped names are rare, and names in more than one segment rarer still: both are copied.
        name = reader.ValueIsEscaped || reader.HasValueSequence
            ? Encoding.UTF8.GetBytes(Text(ref reader))
            : reader.ValueSpan;
        reader.Read();
        return true;
    }

    /// <summary>Reads a value of a generated type.</summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonReadException">The JSON does not fit the type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadModel<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => T.ReadJson(ref reader);

    /// <summary>Reads an object of a generated class, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The generated class.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The JSON does not fit the type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadModelOrNull<T>(this ref JsonReader reader)
        where T : class, IJsonModel<T> => reader.TokenType == JsonTokenType.Null ? null : T.ReadJson(ref reader);

    /// <summary>Reads a value of a generated struct, or <see langword="null"/>.</summary>
    /// <typeparam name="T">The generated struct.</typeparam>
    /// <param name="reader">The reader.</param>
    /// <returns>The value, or <see langword="null"/> for the token <c>null</c>.</returns>
    /// <exception cref="JsonReadException">The JSON does not fit the type.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadValueOrNull<T>(this ref JsonReader reader)
        where T : struct, IJsonModel<T> => reader.TokenType == JsonTokenType.Null ? null : T.ReadJson(ref reader);

    /// <summary>Reads a value of any JSON type, keeping it as it is.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>A copy that outlives the reader's buffer; the token <c>null</c> is a value too.</returns>
    public static JsonElement ReadJsonElement(this ref JsonReader reader) => reader.ReadElement();

    /// <summary>Reads a value of any JSON type, or <see langword="null"/>.</summary>
    /// <param name="reader">The reader.</param>
    /// <returns>A copy that outlives the reader's buffer, or <see langword="null"/> for the token <c>null</c>.</returns>
    public static JsonElement? ReadJsonElementOrNull(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.Null ? null : reader.ReadElement();

    /// <summary>The error for a token of another type than the one asked for.</summary>
    internal static JsonReadException Expected(string what, ref JsonReader reader) => new($"Expected {what}, but found {Found(ref reader)}.");

    /// <summary>The text of a string or name token; broken text is an error of the JSON, not of the caller.</summary>
    internal static string Text(ref JsonReader reader)
    {
        // Nearly all text is short ASCII, which needs neither counting nor checking: a third of the time of GetString.
        if (!reader.ValueIsEscaped && !reader.HasValueSequence && Ascii.IsValid(reader.ValueSpan))
        {
            return Encoding.Latin1.GetString(reader.ValueSpan);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException error)
        {
            throw new JsonReadException("The text is not valid Unicode.", innerException: error);
        }
    }

    private static string Found(ref JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "the string " + Excerpt(ref reader, "\""),
        JsonTokenType.Number => "the number " + Excerpt(ref reader, ""),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "the end of an object or array",
    };

    private static string Excerpt(ref JsonReader reader, string quote)
    {
        const int Longest = 60;
        if (reader.HasValueSequence)
        {
            return "here";
        }

        ReadOnlySpan<byte> value = reader.ValueSpan;
        return value.Length <= Longest
            ? quote + Encoding.UTF8.GetString(value) + quote
            : quote + Encoding.UTF8.GetString(value[..Longest]) + "…" + quote;
    }
}
