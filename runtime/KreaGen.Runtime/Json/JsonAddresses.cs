using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using KreaGen.Json;

namespace KreaGen.Generated;

#pragma warning disable CS1591 // Each is the function of the same name, or null for the token null, or keeps the text or writes it again.

/// <summary>How IP addresses are read and written: four decimal numbers, or the text of RFC 4291 without a zone.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonAddresses
{
    /// <summary>Reads an address of version 4, four decimal numbers without idle zeros.</summary>
    public static IPAddress ReadIPv4(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && Parse(JsonReading.Text(ref reader), AddressFamily.InterNetwork) is { } value
            ? value
            : throw JsonReading.Expected("an IPv4 address", ref reader);

    /// <summary>Reads an address of version 6.</summary>
    public static IPAddress ReadIPv6(this ref JsonReader reader)
        => reader.TokenType == JsonTokenType.String && Parse(JsonReading.Text(ref reader), AddressFamily.InterNetworkV6) is { } value
            ? value
            : throw JsonReading.Expected("an IPv6 address", ref reader);

    public static IPAddress? ReadIPv4OrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadIPv4();

    public static IPAddress? ReadIPv6OrNull(this ref JsonReader reader) => reader.IsNull ? null : reader.ReadIPv6();

    public static IPAddress ReadIPv4(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, ReadIPv4);

    public static IPAddress? ReadIPv4OrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, ReadIPv4OrNull);

    public static IPAddress ReadIPv6(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, ReadIPv6);

    public static IPAddress? ReadIPv6OrNull(this ref JsonReader reader, ref JsonRawValues texts, scoped ReadOnlySpan<byte> name)
        => reader.ReadWithText(ref texts, name, ReadIPv6OrNull);

    /// <summary>Writes an address of either version: the shortest text in small letters.</summary>
    public static void WriteIPAddress(this JsonWriter writer, IPAddress value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.ToString());
    }

    public static void WriteIPv4(this JsonWriter writer, ReadOnlySpan<byte> name, IPAddress value, JsonRawValues texts)
        => writer.Write(name, value, texts, ReadIPv4);

    public static void WriteIPv6(this JsonWriter writer, ReadOnlySpan<byte> name, IPAddress value, JsonRawValues texts)
        => writer.Write(name, value, texts, ReadIPv6);

    private static void Write(this JsonWriter writer, ReadOnlySpan<byte> name, IPAddress value, JsonRawValues texts, JsonRead<IPAddress> read)
    {
        writer.WritePropertyName(name);
        if (texts.IsEmpty || !texts.TryWrite(writer, name, value, read))
        {
            writer.WriteIPAddress(value);
        }
    }

    // .NET also takes numbers in hexadecimal and octal, fewer than four of them, and the zone of a link: no document means those.
    private static IPAddress? Parse(string text, AddressFamily family)
    {
        bool isPlain = family == AddressFamily.InterNetwork
            ? text.Count(static letter => letter == '.') == 3
                && text.Split('.').All(static part => byte.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _) && part is not ['0', _, ..])
            : text.AsSpan().IndexOfAny('%', '[', '/') < 0;
        return isPlain && IPAddress.TryParse(text, out IPAddress? value) && value.AddressFamily == family ? value : null;
    }
}
