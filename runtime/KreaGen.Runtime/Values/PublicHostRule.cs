using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace KreaGen.Values;

/// <summary>
/// Checks whether a URI or an IP address belongs to the public internet: not to this machine, a private or shared network
/// or a cloud metadata service, also if it is embedded in an IPv6 address or written in an unusual form.
/// </summary>
public static class PublicHostRule
{
    private static readonly string[] PrivateNames =
        ["localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "home.arpa"];

    private static readonly IPNetwork[] PrivateNetworks =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"),
        IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"),
        IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"), IPNetwork.Parse("192.88.99.0/24"),
        IPNetwork.Parse("192.168.0.0/16"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"),
        IPNetwork.Parse("203.0.113.0/24"), IPNetwork.Parse("224.0.0.0/3"),
    ];

    // Inside 2000::/3, the only part of IPv6 that is public at all.
    private static readonly IPNetwork[] PrivateNetworks6 =
        [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("3fff::/20")];

    private static readonly IPNetwork Public6 = IPNetwork.Parse("2000::/3");
    private static readonly IPNetwork SixToFour = IPNetwork.Parse("2002::/16");
    private static readonly IPNetwork Nat64 = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether the host of a URI is public, judged by its text; a name may still resolve to a private address.</summary>
    /// <param name="uri">The URI.</param>
    /// <returns><see langword="true"/> for a public host.</returns>
    public static bool IsPublic(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return FindProblem(uri) is null;
    }

    /// <summary>Whether an IP address is public, including IPv4 addresses embedded in IPv6.</summary>
    /// <param name="address">The address.</param>
    /// <returns><see langword="true"/> for a public address.</returns>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(PrivateNetworks, network => network.Contains(address));
        }

        Span<byte> bytes = stackalloc byte[16];
        address.TryWriteBytes(bytes, out _);
        // Without the zone, which no comparison of networks should see.
        var plain = new IPAddress(bytes);
        if (plain.IsIPv4MappedToIPv6 || bytes[..12].IndexOfAnyExcept((byte)0) < 0 || Nat64.Contains(plain))
        {
            return IsPublic(new IPAddress(bytes[12..]));
        }

        if (!Public6.Contains(plain) || Array.Exists(PrivateNetworks6, network => network.Contains(plain)))
        {
            return false;
        }

        bool isIsatap = bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
        return (!SixToFour.Contains(plain) || IsPublic(new IPAddress(bytes[2..6])))
            && (!isIsatap || IsPublic(new IPAddress(bytes[12..])));
    }

    /// <summary>Why a URI's host is not public, as the second half of a sentence; <see langword="null"/> when it is.</summary>
    internal static string? FindProblem(Uri uri)
    {
        if (!uri.IsAbsoluteUri)
        {
            return "it is not absolute";
        }

        if (uri.UserInfo.Length > 0)
        {
            return "it has user information";
        }

        // Uri and IDN turn digits of other scripts into ASCII ones and drop invisible characters, other programs may not.
        if (HasDeceptiveCharacter(uri.Host) || HasDeceptiveCharacter(Authority(uri.OriginalString)))
        {
            return "its host contains non-ASCII digits or invisible characters";
        }

        string host;
        try
        {
            host = uri.IdnHost.TrimEnd('.');
        }
        catch (UriFormatException)
        {
            return "its host is not a valid name";
        }

        if (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address))
        {
            return IsPublic(address) ? null : "its IP address is not public";
        }

        return FindProblemOfName(host);
    }

    private static string? FindProblemOfName(string host)
    {
        int lastDot = host.LastIndexOf('.');
        if (lastDot <= 0)
        {
            return "its host is not a full domain name";
        }

        if (host.AsSpan(lastDot + 1).IndexOfAnyExceptInRange('0', '9') < 0 || host.AsSpan(lastDot + 1).StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return "its host looks like an IP address but is not valid";
        }

        foreach (string name in PrivateNames)
        {
            if (host.EndsWith("." + name, StringComparison.OrdinalIgnoreCase))
            {
                return "its host belongs to a private network";
            }
        }

        return null;
    }

    private static ReadOnlySpan<char> Authority(ReadOnlySpan<char> uri)
    {
        int start = uri.IndexOf("//", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = start < 0 ? uri : uri[(start + 2)..];
        int end = rest.IndexOfAny('/', '?', '#');
        return end < 0 ? rest : rest[..end];
    }

    private static bool HasDeceptiveCharacter(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            // Punctuation contains the full stops of other scripts; beyond the basic plane lie more digits than names.
            if (!char.IsAscii(c)
                && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber
                    or UnicodeCategory.LetterNumber or UnicodeCategory.Format or UnicodeCategory.OtherPunctuation
                    or UnicodeCategory.Surrogate)
            {
                return true;
            }
        }

        return false;
    }
}
