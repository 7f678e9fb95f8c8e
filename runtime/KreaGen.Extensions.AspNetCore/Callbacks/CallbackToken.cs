using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace KreaGen.Extensions.AspNetCore.Callbacks;

/// <summary>The secret part of an address. Compared by hashes, so that the time taken tells neither its text nor its length.</summary>
internal sealed class CallbackToken(string token)
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _hash = Hash(token);

    public bool Is(string? shown) => shown is not null && CryptographicOperations.FixedTimeEquals(Hash(shown), _hash);

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
