using System.Diagnostics;

namespace KreaGen.Credentials;

/// <summary>A secret in the query.</summary>
internal sealed class QueryCredential(string name, string secret) : Credential
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly string _secret = secret;

    internal override string Kind => "API key in the query";

    internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        target.Remember(_secret);
        target.AddQuery(name, _secret);
        return ValueTask.CompletedTask;
    }
}
