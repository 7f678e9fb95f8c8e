using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <content>
/// The scanner (RFC 8259). It moves past what it is sure of and changes nothing where it is not: it may take less than
/// <see cref="Utf8JsonReader"/> takes, never more.
/// </content>
public ref partial struct JsonReader
{
    // That of Utf8JsonReader; also the bits that say which of the open values are objects.
    private const int MaxDepth = 64;

    private enum Move
    {
        Done,
        AtEnd,
        Unusual,
    }

    private readonly bool IsInObject => (_objects & 1) != 0;

    /// <summary>Moves to the next member's value, in one go where the name is as usual; false where nothing was moved.</summary>
    internal bool TryMoveToMember(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (_isStrict)
        {
            return false;
        }

        ReadOnlySpan<byte> text = _text;
        int at = JsonCharacters.SkipSpace(text, _end);
        if (_token != JsonTokenType.StartObject)
        {
            if (!IsInObject || !JsonCharacters.Is(text, at, (byte)','))
            {
                return false;
            }

            at = JsonCharacters.SkipSpace(text, at + 1);
        }

        int start = at + 1;
        if (!JsonCharacters.TryFindEnd(text, at, out int end, out bool isEscaped) || isEscaped)
        {
            return false;
        }

        at = JsonCharacters.SkipSpace(text, end + 1);
        if (!JsonCharacters.Is(text, at, (byte)':') || !TryTakeValue(text, JsonCharacters.SkipSpace(text, at + 1)))
        {
            return false;
        }

        name = text[start..end];
        return true;
    }

    private Move TryMove()
    {
        ReadOnlySpan<byte> text = _text;
        int at = JsonCharacters.SkipSpace(text, _end);
        switch (_token)
        {
            case JsonTokenType.None or JsonTokenType.PropertyName:
                return Done(TryTakeValue(text, at));
            case JsonTokenType.StartObject:
                return Done(TryClose(text, at) || TryTakeName(text, at));
            case JsonTokenType.StartArray:
                return Done(TryClose(text, at) || TryTakeValue(text, at));
            case var _ when _depth == 0:
                return at == text.Length ? Move.AtEnd : Move.Unusual;
            case var _ when JsonCharacters.Is(text, at, (byte)','):
                at = JsonCharacters.SkipSpace(text, at + 1);
                return Done(IsInObject ? TryTakeName(text, at) : TryTakeValue(text, at));
            default:
                return Done(TryClose(text, at));
        }

        static Move Done(bool isDone) => isDone ? Move.Done : Move.Unusual;
    }

    private bool TryClose(ReadOnlySpan<byte> text, int at)
    {
        if (!JsonCharacters.Is(text, at, IsInObject ? (byte)'}' : (byte)']'))
        {
            return false;
        }

        Take(IsInObject ? JsonTokenType.EndObject : JsonTokenType.EndArray, text, at, at + 1);
        _objects >>= 1;
        _depth--;
        return true;
    }

    private bool TryTakeName(ReadOnlySpan<byte> text, int at)
    {
        if (!JsonCharacters.TryFindEnd(text, at, out int end, out bool isEscaped))
        {
            return false;
        }

        int colon = JsonCharacters.SkipSpace(text, end + 1);
        if (!JsonCharacters.Is(text, colon, (byte)':'))
        {
            return false;
        }

        TakeString(JsonTokenType.PropertyName, text, at, end, isEscaped);
        _end = colon + 1;
        return true;
    }

    private bool TryTakeValue(ReadOnlySpan<byte> text, int at)
    {
        if ((uint)at >= (uint)text.Length)
        {
            return false;
        }

        switch (text[at])
        {
            case (byte)'"':
                if (!JsonCharacters.TryFindEnd(text, at, out int end, out bool isEscaped))
                {
                    return false;
                }

                TakeString(JsonTokenType.String, text, at, end, isEscaped);
                return true;
            case (byte)'{' or (byte)'[' when _depth < MaxDepth:
                bool isObject = text[at] == (byte)'{';
                Take(isObject ? JsonTokenType.StartObject : JsonTokenType.StartArray, text, at, at + 1);
                _objects = (_objects << 1) | (isObject ? 1UL : 0);
                _depth++;
                return true;
            case (byte)'t':
                return TryTakeWord(JsonTokenType.True, "true"u8, text, at);
            case (byte)'f':
                return TryTakeWord(JsonTokenType.False, "false"u8, text, at);
            case (byte)'n':
                return TryTakeWord(JsonTokenType.Null, "null"u8, text, at);
            default:
                int after = JsonCharacters.EndOfNumber(text, at, _depth == 0);
                if (after < 0)
                {
                    return false;
                }

                Take(JsonTokenType.Number, text, at, after);
                return true;
        }
    }

    private bool TryTakeWord(JsonTokenType token, ReadOnlySpan<byte> word, ReadOnlySpan<byte> text, int at)
    {
        if (!text[at..].StartsWith(word))
        {
            return false;
        }

        Take(token, text, at, at + word.Length);
        return true;
    }

    private void TakeString(JsonTokenType token, ReadOnlySpan<byte> text, int quote, int end, bool isEscaped)
    {
        _token = token;
        _value = text[(quote + 1)..end];
        _start = quote;
        _end = end + 1;
        _isEscaped = isEscaped;
    }

    private void Take(JsonTokenType token, ReadOnlySpan<byte> text, int start, int end)
    {
        _token = token;
        _value = text[start..end];
        _start = start;
        _end = end;
        _isEscaped = false;
    }
}
