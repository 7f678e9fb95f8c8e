using System.Buffers.Text;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <content>The values of tokens, where <see cref="Utf8JsonReader"/> is asked what they are.</content>
public ref partial struct JsonReader
{
    /// <summary>The text of a string or name, escapes resolved.</summary>
    /// <exception cref="InvalidOperationException">The text is not valid Unicode.</exception>
    internal readonly string GetString() => Token().GetString()!;

    /// <summary>Whether the string or name is this one, escapes resolved.</summary>
    internal readonly bool ValueTextEquals(ReadOnlySpan<byte> text)
        => _isEscaped || _isSequence ? Token().ValueTextEquals(text) : _value.SequenceEqual(text);

    internal readonly bool TryGetInt32(out int value) => _isSequence
        ? Token().TryGetInt32(out value)
        : Utf8Parser.TryParse(_value, out value, out int length) && length == _value.Length;

    internal readonly bool TryGetInt64(out long value) => _isSequence
        ? Token().TryGetInt64(out value)
        : Utf8Parser.TryParse(_value, out value, out int length) && length == _value.Length;

    internal readonly bool TryGetUInt64(out ulong value) => _isSequence
        ? Token().TryGetUInt64(out value)
        : Utf8Parser.TryParse(_value, out value, out int length) && length == _value.Length;

    internal readonly bool TryGetDecimal(out decimal value) => Token().TryGetDecimal(out value);

    internal readonly bool TryGetDouble(out double value) => Token().TryGetDouble(out value);

    internal readonly bool TryGetSingle(out float value) => Token().TryGetSingle(out value);

    internal readonly bool TryGetGuid(out Guid value) => Token().TryGetGuid(out value);

    internal readonly bool TryGetDateTimeOffset(out DateTimeOffset value) => Token().TryGetDateTimeOffset(out value);

    internal readonly bool TryGetBytesFromBase64(out byte[]? value) => Token().TryGetBytesFromBase64(out value);

    /// <summary>Reads the value as it is, and moves to its last token.</summary>
    internal JsonElement ReadElement()
    {
        if (_isStrict)
        {
            JsonElement element = JsonElement.ParseValue(ref _strict);
            Follow();
            return element;
        }

        Utf8JsonReader value = SkipAsText();
        return JsonElement.ParseValue(ref value);
    }

    /// <summary>Reads the value as it is into borrowed memory, and moves to its last token.</summary>
    internal JsonDocument ReadDocument()
    {
        if (_isStrict)
        {
            JsonDocument document = JsonDocument.ParseValue(ref _strict);
            Follow();
            return document;
        }

        Utf8JsonReader value = SkipAsText();
        return JsonDocument.ParseValue(ref value);
    }

    private Utf8JsonReader SkipAsText()
    {
        int start = _start;
        Skip();
        return new(_text[start..(int)BytesConsumed]);
    }

    // A name is read as the string that it is.
    private readonly Utf8JsonReader Token()
    {
        if (_isStrict)
        {
            return _strict;
        }

        int quotes = _token is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var token = new Utf8JsonReader(_text.Slice(_start, _value.Length + quotes));
        token.Read();
        return token;
    }
}
