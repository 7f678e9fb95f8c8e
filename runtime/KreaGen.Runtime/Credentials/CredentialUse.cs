namespace KreaGen.Credentials;

/// <summary>A credential that a call uses, and the scopes that its operation needs.</summary>
internal readonly record struct CredentialUse(Credential Credential, IReadOnlyList<string> Scopes)
{
    public ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        target.Scopes = Scopes;
        return Credential.ApplyAsync(target, cancellationToken);
    }

    public bool CanRenew => Credential.CanRenew;

    public void Forget(CredentialTarget refused)
    {
        refused.Scopes = Scopes;
        Credential.Forget(refused);
    }
}
