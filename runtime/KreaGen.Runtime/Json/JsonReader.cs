using System.ComponentModel;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <summary>
/// Reads JSON token by token, as <see cref="Utf8JsonReader"/> does, for generated code; see <see cref="JsonReading"/> for its values.
/// </summary>
/// <remarks>
/// A whole text in memory is walked by a scanner of our own, which knows what is usual and takes half the time. At the first thing
/// that is not, such as a mistake, <see cref="Utf8JsonReader"/> goes to the same token and on from there: what is JSON, and what is wrong
/// with a text that is none, is its word alone. A reader that <see cref="JsonSerializer"/> hands to a converter is followed from the start.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct JsonReader
{
    private readonly ReadOnlySpan<byte> _text;
    private ReadOnlySpan<byte> _value;
    private int _start;
    private int _end;
    private int _depth;
    private ulong _objects;
    private JsonTokenType _token;
    private bool _isEscaped;
    private bool _isSequence;
    private bool _isStrict;
    private Utf8JsonReader _strict;

    /// <summary>Reads a text, from before its first token.</summary>
    /// <param name="utf8Json">The whole text: one value and nothing after it.</param>
    public JsonReader(ReadOnlySpan<byte> utf8Json) => _text = utf8Json;

    /// <summary>Reads on where another reader stands, with its options.</summary>
    /// <param name="reader">The other reader, which stays where it is.</param>
    internal JsonReader(Utf8JsonReader reader)
    {
        _strict = reader;
        _isStrict = true;
        Follow();
    }

    /// <summary>The type of the token that the reader stands on; <see cref="JsonTokenType.None"/> before the first.</summary>
    public readonly JsonTokenType TokenType => _token;

    /// <summary>Whether the reader stands on the token <c>null</c>.</summary>
    internal readonly bool IsNull => _token == JsonTokenType.Null;

    /// <summary>The reader of System.Text.Json that this one follows; meaningful only when it was made of one.</summary>
    internal readonly Utf8JsonReader Strict => _strict;

    /// <summary>The token without its quotes, escapes as they stand; nothing when <see cref="HasValueSequence"/>.</summary>
    internal readonly ReadOnlySpan<byte> ValueSpan => _value;

    /// <summary>Whether the token lies in more than one segment of memory.</summary>
    internal readonly bool HasValueSequence => _isSequence;

    /// <summary>Whether the string or name has escapes.</summary>
    internal readonly bool ValueIsEscaped => _isEscaped;

    /// <summary>Whether the reader of System.Text.Json is the one that reads.</summary>
    internal readonly bool IsStrict => _isStrict;

    /// <summary>Where the token begins in the text.</summary>
    internal readonly long TokenStartIndex => _isStrict ? _strict.TokenStartIndex : _start;

    /// <summary>How much of the text has been read.</summary>
    internal readonly long BytesConsumed => _isStrict ? _strict.BytesConsumed : _end;

    /// <summary>How many objects and arrays the token lies in.</summary>
    internal readonly int CurrentDepth
        => _isStrict ? _strict.CurrentDepth : _token is JsonTokenType.StartObject or JsonTokenType.StartArray ? _depth - 1 : _depth;

    /// <summary>Moves to the next token.</summary>
    /// <returns><see langword="false"/> at the end of the text.</returns>
    /// <exception cref="JsonException">The text is not JSON, or deeper than 64 (unless the reader it follows allows more).</exception>
    public bool Read()
    {
        if (!_isStrict)
        {
            switch (TryMove())
            {
                case Move.Done:
                    return true;
                case Move.AtEnd:
                    return false;
                default:
                    BeStrict();
                    break;
            }
        }

        bool isRead = _strict.Read();
        Follow();
        return isRead;
    }

    /// <summary>Moves to the last token of the value; from a name, of the value after it.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public void Skip()
    {
        if (_token == JsonTokenType.PropertyName)
        {
            Read();
        }

        if (_token is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            int depth = CurrentDepth;
            while (Read() && depth < CurrentDepth)
            {
            }
        }
    }

    // Again from the text's beginning: what is unusual is a mistake, as far as is known, and then the text ends here.
    private void BeStrict()
    {
        _isStrict = true;
        _strict = new(_text);
        if (_token == JsonTokenType.None)
        {
            return;
        }

        while (_strict.Read() && _strict.TokenStartIndex < _start)
        {
        }
    }

    private void Follow()
    {
        _token = _strict.TokenType;
        _isSequence = _strict.HasValueSequence;
        _value = _isSequence ? default : _strict.ValueSpan;
        _isEscaped = _strict.ValueIsEscaped;
    }
}
