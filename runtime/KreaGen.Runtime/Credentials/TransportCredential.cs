namespace KreaGen.Credentials;

/// <summary>A credential that the user's handler shows: the request itself carries nothing.</summary>
internal sealed class TransportCredential : Credential
{
    internal override string Kind => "Credential supplied by the handler";

    internal override ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
