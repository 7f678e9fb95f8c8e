namespace KreaGen.Credentials;

/// <summary>A credential that is computed from the finished request: a signature, an answered challenge.</summary>
internal sealed class RequestCredential(Func<HttpRequestMessage, CancellationToken, ValueTask> sign) : Credential
{
    internal override string Kind => "Credential that signs requests";

    internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        target.AddSigner(sign);
        return ValueTask.CompletedTask;
    }
}
