using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using KreaGen.Generator.Constraints;
using KreaGen.Generator.Diagnostics;

namespace KreaGen.Generator.Analyzers.Constraints;

/// <summary>Limits of a URI. Of hosts only what is certain is said; the runtime knows more.</summary>
internal sealed record UriConstraints(ImmutableArray<string> Schemes, int MaxLength, bool PublicHost)
{
    private static readonly string[] PrivateNames = ["localhost", ".localhost", ".local", ".internal", ".lan", ".home.arpa"];

    public static UriConstraints Of(FoundConstraints found)
        => new(found.Texts(ConstraintKind.UriSchemes), found.Count(ConstraintKind.UriLength, 0), found.Has(ConstraintKind.PublicHost));

    public Breach? Check(string value)
    {
        string actual = "\"" + Shown.Text(value) + "\"";
        if (!Uri.TryCreate(value, UriKind.Absolute, out Uri? uri) || value.StartsWith("/", StringComparison.Ordinal))
        {
            return Schemes.IsEmpty && !PublicHost
                ? null : new(Descriptors.UriRule, "be an absolute URI", "is " + actual, [ConstraintKind.UriSchemes, ConstraintKind.Format]);
        }

        if (!Schemes.IsEmpty && !Schemes.Contains(uri.Scheme, StringComparer.OrdinalIgnoreCase))
        {
            return new(Descriptors.UriRule, "have the scheme " + string.Join(" or ", Schemes), "is " + actual, [ConstraintKind.UriSchemes]);
        }

        if (MaxLength > 0 && value.Length > MaxLength)
        {
            string most = MaxLength.ToString(CultureInfo.InvariantCulture);
            return new(Descriptors.UriRule, $"be at most {most} characters long", "has "
                + value.Length.ToString(CultureInfo.InvariantCulture), [ConstraintKind.UriLength]);
        }

        return PublicHost && IsPrivate(uri) ? new(Descriptors.UriRule, "have a public host", "is " + actual, [ConstraintKind.UriSchemes]) : null;
    }

    private static bool IsPrivate(Uri uri)
    {
        string host = uri.Host.TrimEnd('.');
        if (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address))
        {
            return address.AddressFamily == AddressFamily.InterNetwork
                ? IsPrivate(address.GetAddressBytes()) : IPAddress.IsLoopback(address) || address.IsIPv6LinkLocal;
        }

        return host.IndexOf('.') < 0 || PrivateNames.Any(name => host.EndsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPrivate(byte[] address)
        => address[0] is 0 or 10 or 127 || (address[0], address[1]) is (192, 168) or (169, 254) or (172, >= 16 and <= 31);
}
