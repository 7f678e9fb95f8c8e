using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>
/// What generated code reads objects and generated types with; scalars, collections and preserved texts have classes of their own.
/// Every function starts on the first token of a value and ends on its last; a value of another type is a <see cref="JsonReadException"/>,
/// never a default. Functions ending in <c>OrNull</c> accept the token <c>null</c>.
/// </summary>
/// <remarks>
/// The functions that only pass on are inlined by force: where the generated type is known, the call to its reader needs no look-up.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonReading
{
    /// <summary>Checks that an object begins here.</summary>
    public static void ReadObjectStart(this ref JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Expected("an object", ref reader);
        }
    }

    /// <summary>Moves to the next member's value; <see langword="false"/> at the object's end.</summary>
    /// <param name="reader">The reader, standing on the object's start or on the last token of a member.</param>
    /// <param name="name">The member's name as UTF-8, with escapes resolved; valid until the reader moves.</param>
    public static bool ReadMember(this ref JsonReader reader, out ReadOnlySpan<byte> name)
    {
        if (reader.TryMoveToMember(out name))
        {
            return true;
        }

        if (!reader.Read())
        {
            throw new JsonReadException("The object is incomplete.");
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

    /// <summary>The value of a member that the object must have; the reader stands on the object's end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref JsonReader reader, T? value, string name)
        where T : class => value ?? throw reader.MissingMember(name);

    /// <inheritdoc cref="Required{T}(ref JsonReader, T, string)"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Required<T>(this ref JsonReader reader, T? value, string name)
        where T : struct => value ?? throw reader.MissingMember(name);

    /// <summary>The error for a member that the object must have and does not.</summary>
    public static JsonReadException MissingMember(this ref JsonReader reader, string name) => new($"The required member \"{name}\" is missing.", name);

    /// <summary>Reads the value of a member that the document does not know, and keeps it; of members with the same name the last wins.</summary>
    public static void ReadAdditionalProperty(this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref JsonExtensionData? others)
    {
        others ??= [];
        string key = Encoding.UTF8.GetString(name);
        others[key] = reader.ReadElement();
    }

    /// <summary>Reads the value of a member that the document does not name but gives a type, and keeps it.</summary>
    public static void ReadAdditionalProperty<T>(this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref Dictionary<string, T>? others,
        JsonRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = read(ref reader);
    }

    /// <summary>The same, with the text of the value where .NET would write it otherwise.</summary>
    public static void ReadAdditionalProperty<T>(
        this ref JsonReader reader, scoped ReadOnlySpan<byte> name, [NotNull] ref Dictionary<string, T>? others, ref JsonRawValues texts, JsonRead<T> read)
    {
        others ??= new(StringComparer.Ordinal);
        string key = Encoding.UTF8.GetString(name);
        others[key] = reader.ReadWithText(ref texts, name, read);
    }

    // Of a name that no project gives to an extension of its own: one in a namespace around the client would be taken instead.
    /// <summary>The members that were read, or none.</summary>
    public static JsonExtensionData OrNoMembers(this JsonExtensionData? members) => members ?? JsonExtensionData.Empty;

    /// <summary>Reads a value of a generated type.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T ReadModel<T>(this ref JsonReader reader)
        where T : IJsonModel<T> => T.ReadJson(ref reader);

    /// <summary>Reads an object of a generated class, or <see langword="null"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadModelOrNull<T>(this ref JsonReader reader)
        where T : class, IJsonModel<T> => reader.IsNull ? null : T.ReadJson(ref reader);

    /// <summary>Reads a value of a generated struct, or <see langword="null"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T? ReadValueOrNull<T>(this ref JsonReader reader)
        where T : struct, IJsonModel<T> => reader.IsNull ? null : T.ReadJson(ref reader);

    /// <summary>Reads a value of any JSON type, keeping it as it is: a copy that outlives the reader's buffer. The token <c>null</c> is a value too.</summary>
    public static JsonElement ReadJsonElement(this ref JsonReader reader) => reader.ReadElement();

    /// <summary>Reads a value of any JSON type, or <see langword="null"/> for the token <c>null</c>.</summary>
    public static JsonElement? ReadJsonElementOrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadElement();

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
        const int MaxLength = 60;
        if (reader.HasValueSequence)
        {
            return "here";
        }

        ReadOnlySpan<byte> value = reader.ValueSpan;
        return value.Length <= MaxLength
            ? quote + Encoding.UTF8.GetString(value) + quote
            : quote + Encoding.UTF8.GetString(value[..MaxLength]) + "…" + quote;
    }
}
