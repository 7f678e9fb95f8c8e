using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KreaGen.Json;

namespace KreaGen.Generated;

/// <content>Values.</content>
public sealed partial class JsonWriter
{
    // That of Utf8JsonWriter, which says so of what is longer.
    private const int MaxTextLength = 166_666_666;
    private const int MaxBytesOfUnit = 3;

    // The digits of the longest double and decimal, and their signs.
    private const int MaxNumberLength = 40;
    private const int Quotes = 2;

    /// <summary>Writes a string, or <c>null</c>.</summary>
    public void WriteStringValue(string? value)
    {
        if (value is null)
        {
            WriteNullValue();
            return;
        }

        WriteStringValue(value.AsSpan());
    }

    /// <summary>Writes a string.</summary>
    public void WriteStringValue(ReadOnlySpan<char> value)
    {
        if (_strict is { } strict)
        {
            strict.WriteStringValue(value);
            return;
        }

        int unusual = value.IndexOfAnyExcept(PlainCharacters.Units);
        if (unusual < 0)
        {
            Begin(value.Length + Quotes);
            Span<byte> room = _buffer.AsSpan(_at, value.Length + Quotes);
            room[0] = (byte)'"';
            Ascii.FromUtf16(value, room[1..], out _);
            room[^1] = (byte)'"';
            _at += room.Length;
        }
        else if (!(char.IsAscii(value[unusual]) ? TryWriteEscaped(value) : TryWriteText(value)))
        {
            BeginAside().WriteStringValue(value);
            EndAside();
        }
    }

    /// <summary>Writes a string.</summary>
    public void WriteStringValue(ReadOnlySpan<byte> utf8Value)
    {
        if (_strict is { } strict)
        {
            strict.WriteStringValue(utf8Value);
            return;
        }

        Span<byte> room = BeginUnsure(utf8Value.Length + Quotes);
        if (PlainCharacters.TryCopy(utf8Value, room[1..]))
        {
            room[0] = (byte)'"';
            room[^1] = (byte)'"';
            EndUnsure(room.Length);
        }
        else
        {
            BeginAside().WriteStringValue(utf8Value);
            EndAside();
        }
    }

    // Each unit can become two letters.
    private bool TryWriteEscaped(ReadOnlySpan<char> value)
    {
        const int MaxLength = 4096;
        if (value.Length > MaxLength)
        {
            return false;
        }

        Span<byte> room = BeginUnsure((value.Length * 2) + Quotes);
        if (!JsonEscapes.TryWrite(value, room[1..], out int length))
        {
            return false;
        }

        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        EndUnsure(length + Quotes);
        return true;
    }

    // Text in another script than Latin, which the encoder may find to need nothing.
    private bool TryWriteText(ReadOnlySpan<char> value)
    {
        if (value.Length > MaxTextLength)
        {
            return false;
        }

        Span<byte> room = BeginUnsure((value.Length * MaxBytesOfUnit) + Quotes);
        if (Utf8.FromUtf16(value, room[1..], out _, out int length, replaceInvalidSequences: false) != OperationStatus.Done
            || JavaScriptEncoder.UnsafeRelaxedJsonEscaping.FindFirstCharacterToEncodeUtf8(room.Slice(1, length)) >= 0)
        {
            return false;
        }

        room[0] = (byte)'"';
        room[length + 1] = (byte)'"';
        EndUnsure(length + Quotes);
        return true;
    }

    /// <summary>Writes a UUID in its usual form.</summary>
    public void WriteStringValue(Guid value)
    {
        const int Length = 36;
        if (_strict is { } strict)
        {
            strict.WriteStringValue(value);
            return;
        }

        Begin(Length + Quotes);
        _buffer[_at++] = (byte)'"';
        value.TryFormat(_buffer.AsSpan(_at), out int written);
        _at += written;
        _buffer[_at++] = (byte)'"';
    }

    /// <summary>Writes bytes as base64 (RFC 4648, 4).</summary>
    public void WriteBase64StringValue(ReadOnlySpan<byte> bytes)
    {
        if (_strict is { } strict)
        {
            strict.WriteBase64StringValue(bytes);
            return;
        }

        int length = Base64.GetMaxEncodedToUtf8Length(bytes.Length);
        Begin(length + Quotes);
        _buffer[_at++] = (byte)'"';
        Base64.EncodeToUtf8(bytes, _buffer.AsSpan(_at, length), out _, out int written);
        _at += written;
        _buffer[_at++] = (byte)'"';
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumberValue(long value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumberValue(value);
            return;
        }

        Number(value);
    }

    /// <summary>Writes a whole number.</summary>
    public void WriteNumberValue(ulong value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumberValue(value);
            return;
        }

        Number(value);
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public void WriteNumberValue(double value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumberValue(value);
            return;
        }

        ThrowIfNotFinite(double.IsFinite(value), nameof(value));
        Number(value);
    }

    /// <summary>Writes a number.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public void WriteNumberValue(float value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumberValue(value);
            return;
        }

        ThrowIfNotFinite(float.IsFinite(value), nameof(value));
        Number(value);
    }

    /// <summary>Writes a number.</summary>
    public void WriteNumberValue(decimal value)
    {
        if (_strict is { } strict)
        {
            strict.WriteNumberValue(value);
            return;
        }

        Number(value);
    }

    /// <summary>Writes a Boolean.</summary>
    public void WriteBooleanValue(bool value)
    {
        if (_strict is { } strict)
        {
            strict.WriteBooleanValue(value);
            return;
        }

        Word(value ? "true"u8 : "false"u8);
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNullValue()
    {
        if (_strict is { } strict)
        {
            strict.WriteNullValue();
            return;
        }

        Word("null"u8);
    }

    /// <summary>Writes a value as it is.</summary>
    public void WriteRawValue(ReadOnlySpan<byte> utf8Json)
    {
        if (_strict is { } strict)
        {
            strict.WriteRawValue(utf8Json, skipInputValidation: true);
            return;
        }

        Word(utf8Json);
    }

    /// <summary>Writes a value that was kept as its JSON.</summary>
    /// <exception cref="InvalidOperationException">The element is undefined, which is no value.</exception>
    public void WriteElement(JsonElement value)
    {
        if (_strict is { } strict)
        {
            value.WriteTo(strict);
            return;
        }

        value.WriteTo(BeginAside());
        EndAside();
    }

    private static void ThrowIfNotFinite(bool isFinite, string name)
    {
        if (!isFinite)
        {
            throw new ArgumentException("JSON cannot represent infinity or NaN.", name);
        }
    }

    private void Number<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        Begin(MaxNumberLength);
        value.TryFormat(_buffer.AsSpan(_at), out int written, default, CultureInfo.InvariantCulture);
        _at += written;
    }

    private void Word(ReadOnlySpan<byte> json)
    {
        Begin(json.Length);
        json.CopyTo(_buffer.AsSpan(_at));
        _at += json.Length;
    }
}
