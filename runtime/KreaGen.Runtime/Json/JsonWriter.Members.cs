namespace KreaGen.Json;

/// <content>Objects, arrays and members.</content>
public sealed partial class JsonWriter
{
    // That of Utf8JsonWriter.
    private const int Deepest = 1000;

    // Two quotes, the colon and a comma.
    private const int AroundName = 4;

    /// <summary>Begins an object.</summary>
    public void WriteStartObject()
    {
        if (_strict is { } strict)
        {
            strict.WriteStartObject();
            return;
        }

        Start((byte)'{');
    }

    /// <summary>Ends the object that was begun last.</summary>
    public void WriteEndObject()
    {
        if (_strict is { } strict)
        {
            strict.WriteEndObject();
            return;
        }

        End((byte)'}');
    }

    /// <summary>Begins an array.</summary>
    public void WriteStartArray()
    {
        if (_strict is { } strict)
        {
            strict.WriteStartArray();
            return;
        }

        Start((byte)'[');
    }

    /// <summary>Ends the array that was begun last.</summary>
    public void WriteEndArray()
    {
        if (_strict is { } strict)
        {
            strict.WriteEndArray();
            return;
        }

        End((byte)']');
    }

    /// <summary>Writes a member's name; its value comes next.</summary>
    /// <param name="name">The name.</param>
    public void WritePropertyName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_strict is { } strict)
        {
            strict.WritePropertyName(name);
            return;
        }

        WriteStringValue(name);
        Colon();
    }

    /// <summary>Writes a member's name; its value comes next.</summary>
    /// <param name="name">The name as UTF-8.</param>
    public void WritePropertyName(ReadOnlySpan<byte> name)
    {
        if (_strict is { } strict)
        {
            strict.WritePropertyName(name);
            return;
        }

        Name(name, 0);
    }

    /// <summary>Writes a member with a string, or with <c>null</c>.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    public void WriteString(ReadOnlySpan<byte> name, string? value)
    {
        if (_strict is { } strict)
        {
            strict.WriteString(name, value);
            return;
        }

        Name(name, (value?.Length ?? 0) + LongestWord);
        WriteStringValue(value);
    }

    /// <summary>Writes a member with a whole number.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    public void WriteNumber(ReadOnlySpan<byte> name, long value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumber(name, value);
            return;
        }

        Name(name, LongestNumber);
        WriteNumberValue(value);
    }

    /// <summary>Writes a member with a whole number.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    public void WriteNumber(ReadOnlySpan<byte> name, ulong value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumber(name, value);
            return;
        }

        Name(name, LongestNumber);
        WriteNumberValue(value);
    }

    /// <summary>Writes a member with a Boolean.</summary>
    /// <param name="name">The name as UTF-8.</param>
    /// <param name="value">The value.</param>
    public void WriteBoolean(ReadOnlySpan<byte> name, bool value)
    {
        if (_strict is { } strict)
        {
            strict.WriteBoolean(name, value);
            return;
        }

        Name(name, LongestWord);
        WriteBooleanValue(value);
    }

    /// <summary>Writes a member with <c>null</c>.</summary>
    /// <param name="name">The name as UTF-8.</param>
    public void WriteNull(ReadOnlySpan<byte> name)
    {
        if (_strict is { } strict)
        {
            strict.WriteNull(name);
            return;
        }

        Name(name, LongestWord);
        WriteNullValue();
    }

    private void Start(byte bracket)
    {
        if (_depth == Deepest)
        {
            throw new InvalidOperationException("The value is nested deeper than 1,000 objects and arrays. Look for one that contains itself.");
        }

        Begin(1);
        _buffer[_at++] = bracket;
        _needsComma = false;
        _depth++;
    }

    private void End(byte bracket)
    {
        Reserve(1);
        _buffer[_at++] = bracket;
        _needsComma = true;
        _depth--;
    }

    // Room for the value too, which is then found to be there.
    private void Name(ReadOnlySpan<byte> name, int valueLength)
    {
        Reserve(name.Length + AroundName + valueLength);
        Span<byte> room = _buffer.AsSpan(_at, _end - _at);
        int at = 0;
        if (_needsComma)
        {
            room[at++] = (byte)',';
        }

        room[at++] = (byte)'"';
        if (!PlainLetters.TryCopy(name, room[at..]))
        {
            WriteStringValue(name);
            Colon();
            return;
        }

        at += name.Length;
        room[at++] = (byte)'"';
        room[at++] = (byte)':';
        _at += at;
        _needsComma = false;
    }

    private void Colon()
    {
        Reserve(1);
        _buffer[_at++] = (byte)':';
        _needsComma = false;
    }
}
