using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>A secret in a header.</summary>
internal sealed class HeaderCredential(string kind, string name, string prefix, string secret, string? plain = null) : Credential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _secret = secret;

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _value = prefix + secret;

    // The secret inside the encoded one, which a server may echo as well.
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string? _plain = plain;

    internal override string Kind => kind;

    internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        target.Remember(_secret);
        if (_plain is not null)
        {
            target.Remember(_plain);
        }

        target.AddHeader(name, _value);
        return ValueTask.CompletedTask;
    }
}
