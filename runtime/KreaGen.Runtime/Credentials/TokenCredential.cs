namespace KreaGen.Credentials;

/// <summary>A bearer token that somebody else fetches and keeps.</summary>
internal sealed class TokenCredential(Func<TokenRequest, CancellationToken, ValueTask<string>> provider) : Credential
{
    internal override string Kind => "Bearer token from a delegate";

    internal override async ValueTask ApplyAsync(CredentialTarget target, CancellationToken cancellationToken)
    {
        string token = await provider(new(target.Scopes, target.IsRetry), cancellationToken).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The token delegate returned null.");
        target.Remember(Secret.Check(token, nameof(token)));
        target.AddHeader("Authorization", "Bearer " + token);
    }

    internal override bool CanRenew => true;
}
