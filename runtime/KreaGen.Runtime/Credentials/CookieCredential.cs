using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>A secret in a cookie.</summary>
internal sealed class CookieCredential(string name, string secret) : Credential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _secret = secret;

    internal override string Kind => "API key in a cookie";

    internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        target.Remember(_secret);
        target.AddCookie(name, _secret);
        return ValueTask.CompletedTask;
    }
}
