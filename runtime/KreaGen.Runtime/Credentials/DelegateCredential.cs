namespace KreaGen.Credentials;

/// <summary>A credential that somebody else keeps.</summary>
internal sealed class DelegateCredential(Func<CancellationToken, ValueTask<Credential>> provider) : Credential
{
    internal override string Kind => "Credential from a delegate";

    internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        Credential credential = await provider(cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The credential delegate returned null.");
        await credential.ApplyAsync(target, cancellationToken).ConfigureAwait(false);
    }
}
