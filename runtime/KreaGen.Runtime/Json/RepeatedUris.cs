using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace KreaGen.Json;

/// <summary>
/// The addresses of the text that a thread is reading, so that one that is repeated becomes one <see cref="Uri"/>, which never
/// changes. Lists name the same people and places again and again, and finding an address takes a fifth of the time of making it.
/// </summary>
/// <remarks>Nothing of a text is kept after its end: an address may hold a signature that opens what it names.</remarks>
internal sealed class RepeatedUris
{
    // What a short text repeats is not worth the looking.
    private const int FirstLooked = 24;
    private const int Slots = 512;

    [ThreadStatic]
    private static RepeatedUris? s_ofThread;

    private Uri?[]? _slots;
    private bool _isOpen;
    private int _seen;

    /// <summary>Begins a text on this thread; close what is returned at its end.</summary>
    public static RepeatedUris Open()
    {
        RepeatedUris uris = s_ofThread ??= new();
        uris._isOpen = true;
        uris._seen = 0;
        return uris;
    }

    /// <summary>Makes a URI of the text of a string token, or finds the one that was made of the same text.</summary>
    public static bool TryRead(ref JsonReader reader, [NotNullWhen(true)] out Uri? value)
    {
        ReadOnlySpan<byte> text = reader.ValueSpan;
        if (s_ofThread is not { _isOpen: true } uris || ++uris._seen < FirstLooked || reader.HasValueSequence || reader.ValueIsEscaped
            || text.Length < sizeof(ulong))
        {
            return Uri.TryCreate(JsonReading.Text(ref reader), UriKind.RelativeOrAbsolute, out value);
        }

        // One that falls on another's place takes it: nothing grows, and no choice of addresses makes it slow.
        ref Uri? slot = ref (uris._slots ??= new Uri?[Slots])[PlaceOf(text)];
        value = slot;
        if (value is not null && Ascii.Equals(text, value.OriginalString))
        {
            return true;
        }

        bool isUri = Uri.TryCreate(JsonReading.Text(ref reader), UriKind.RelativeOrAbsolute, out value);
        slot = value;
        return isUri;
    }

    /// <summary>Ends the text and forgets its addresses.</summary>
    public void Close()
    {
        if (_slots is not null && _seen >= FirstLooked)
        {
            Array.Clear(_slots);
        }

        _isOpen = false;
    }

    // Addresses differ anywhere, so all of the text counts; the last bytes twice, where it is no multiple of eight.
    private static int PlaceOf(ReadOnlySpan<byte> text)
    {
        uint hash = BitOperations.Crc32C((uint)text.Length, MemoryMarshal.Read<ulong>(text[^sizeof(ulong)..]));
        foreach (ulong eight in MemoryMarshal.Cast<byte, ulong>(text))
        {
            hash = BitOperations.Crc32C(hash, eight);
        }

        return (int)(hash % Slots);
    }
}
