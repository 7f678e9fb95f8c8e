using System.Net;
using System.Net.Sockets;

namespace KreaGen.Samples.Sandbox.Callbacks;

/// <summary>The rules for <c>callback_url</c>: https, at most 2048 characters, no internal address.</summary>
internal static class CallbackAddress
{
    private const int LengthLimit = 2048;

    /// <returns>What is wrong with the address, or nothing.</returns>
    public static string? Problem(string address, bool allowInsecure)
    {
        if (address.Length > LengthLimit)
        {
            return $"callback_url must not exceed {LengthLimit} characters.";
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            return "callback_url must be an absolute URL.";
        }

        if (allowInsecure)
        {
            return uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp ? null : "callback_url must use http or https.";
        }

        return uri.Scheme != Uri.UriSchemeHttps ? "callback_url must use https."
            : IsInternal(uri.IdnHost) ? "callback_url must not point to an internal address."
            : null;
    }

    private static bool IsInternal(string host)
    {
        string name = host.TrimEnd('.').Trim('[', ']');
        return IPAddress.TryParse(name, out IPAddress? address)
            ? IsInternal(address)
            : !name.Contains('.', StringComparison.Ordinal)
                || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(".local", StringComparison.OrdinalIgnoreCase)
                || name.EndsWith(".internal", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsInternal(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out int length);
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return IsInternal4(bytes[..length]);
        }

        // Mapped, compatible and NAT64 addresses end in an IPv4 address; 6to4 carries one after its prefix.
        bool embeds = bytes[..10].IndexOfAnyExcept((byte)0) < 0 || bytes.StartsWith<byte>([0x00, 0x64, 0xff, 0x9b]);
        return embeds ? IsInternal4(bytes[12..])
            : bytes[0] == 0x20 && bytes[1] == 0x02 ? IsInternal4(bytes[2..6])
            : (bytes[0] & 0xe0) != 0x20;
    }

    private static bool IsInternal4(ReadOnlySpan<byte> bytes) => (bytes[0], bytes[1]) switch
    {
        (0 or 10 or 127 or >= 224, _) => true,
        (100, >= 64 and <= 127) => true,
        (169, 254) => true,
        (172, >= 16 and <= 31) => true,
        (192, 168) or (192, 0) => true,
        (198, 18 or 19) => true,
        _ => false,
    };
}
