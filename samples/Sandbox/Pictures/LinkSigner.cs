using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KreaGen.Samples.Sandbox.Pictures;

/// <summary>Makes and checks links to pictures, signed with a key of this server's lifetime.</summary>
internal sealed class LinkSigner
{
    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);

    /// <summary>Known once the server listens.</summary>
    public Uri BaseAddress { get; set; } = new("http://127.0.0.1/");

    public string Sign(string name, DateTimeOffset expires)
    {
        string unix = expires.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return $"{BaseAddress.AbsoluteUri}files/{name}.png?expires={unix}&sig={Signature(name, unix)}";
    }

    public LinkState Check(string name, string expires, string signature, DateTimeOffset now)
    {
        byte[] given = Encoding.UTF8.GetBytes(signature);
        byte[] right = Encoding.UTF8.GetBytes(Signature(name, expires));
        if (!CryptographicOperations.FixedTimeEquals(given, right))
        {
            return LinkState.Forged;
        }

        long unix = long.Parse(expires, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return now.ToUnixTimeSeconds() >= unix ? LinkState.Expired : LinkState.Valid;
    }

    private string Signature(string name, string expires) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{name}\n{expires}")));
}
