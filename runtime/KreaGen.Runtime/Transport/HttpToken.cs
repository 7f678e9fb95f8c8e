using System.Buffers;

namespace KreaGen.Transport;

/// <summary>Tells what can be the name of a header or cookie (RFC 9110, 5.6.2).</summary>
internal static class HttpToken
{
    private static readonly SearchValues<char> Characters
        = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    public static bool Is(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(Characters);
}
