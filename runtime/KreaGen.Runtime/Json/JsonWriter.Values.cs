using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;

namespace KreaGen.Json;

/// <content>Values but text.</content>
public sealed partial class JsonWriter
{
    // The digits of the longest double and decimal, and their signs.
    private const int LongestNumber = 40;
    private const int Quotes = 2;

    /// <summary>Writes a UUID in its usual form.</summary>
    /// <param name="value">The value.</param>
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
    /// <param name="bytes">The bytes.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="value">The value.</param>
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
    /// <param name="utf8Json">JSON that is known to be a value.</param>
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
    /// <param name="value">The value.</param>
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
            throw new ArgumentException("JSON has no infinity, and nothing that is no number.", name);
        }
    }

    private void Number<T>(T value)
        where T : struct, IUtf8SpanFormattable
    {
        Begin(LongestNumber);
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
