using System.Diagnostics;
using KreaGen.Errors;

namespace KreaGen.Credentials;

/// <summary>The credentials of a client by the name of the security scheme in its document.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CredentialSet
{
    private readonly Dictionary<string, Credential> _credentials = new(StringComparer.Ordinal);

    /// <summary>The credential of a scheme.</summary>
    /// <param name="scheme">The scheme's name in the document.</param>
    /// <exception cref="KeyNotFoundException">There is no credential for the scheme.</exception>
    /// <exception cref="ArgumentNullException">The credential is <see langword="null"/>.</exception>
    public Credential this[string scheme]
    {
        get => _credentials[scheme];
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _credentials[scheme] = value;
        }
    }

    /// <summary>Adds the credential of a scheme.</summary>
    /// <param name="scheme">The scheme's name in the document.</param>
    /// <param name="credential">The credential; <see langword="null"/> adds nothing.</param>
    /// <returns>The same set.</returns>
    public CredentialSet Add(string scheme, Credential? credential)
    {
        if (credential is not null)
        {
            _credentials[scheme] = credential;
        }

        return this;
    }

    /// <summary>The names of the schemes, without secrets.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => "Credentials for " + (_credentials.Count == 0 ? "nothing" : string.Join(", ", _credentials.Keys));

    /// <summary>The credentials of the first alternative that is complete; none where that is allowed and nothing else is complete.</summary>
    internal CredentialUse[] Select(IReadOnlyList<IReadOnlyList<RequiredScheme>> alternatives, string operationId)
    {
        if (alternatives.Count == 0)
        {
            return [];
        }

        for (int i = 0; i < alternatives.Count; i++)
        {
            IReadOnlyList<RequiredScheme> alternative = alternatives[i];
            if (alternative.Count > 0 && TryTake(alternative) is { } uses)
            {
                return uses;
            }
        }

        // The alternative {} makes credentials optional: it comes last wherever the document puts it, so that those there are count.
        return alternatives.Any(static alternative => alternative.Count == 0) ? [] : throw Missing(alternatives, operationId);
    }

    private CredentialUse[]? TryTake(IReadOnlyList<RequiredScheme> alternative)
    {
        var uses = new CredentialUse[alternative.Count];
        for (int i = 0; i < uses.Length; i++)
        {
            if (!_credentials.TryGetValue(alternative[i].Name, out Credential? credential))
            {
                return null;
            }

            uses[i] = new(credential, alternative[i].Scopes);
        }

        return uses;
    }

    private ApiException Missing(IReadOnlyList<IReadOnlyList<RequiredScheme>> alternatives, string operationId)
    {
        string needed = string.Join(", or for ",
            alternatives.Select(static alternative => string.Join(" and ", alternative.Select(static scheme => scheme.Name))));
        string has = _credentials.Count == 0 ? "none" : "only " + string.Join(", ", _credentials.Keys.Order(StringComparer.Ordinal));
        string missing = string.Join(", or ", alternatives.Select(alternative =>
            string.Join(" and ", alternative.Select(static scheme => scheme.Name).Where(scheme => !_credentials.ContainsKey(scheme)))));
        return new($"{operationId} needs a credential for {needed}, but the client has {has}. Missing: {missing}. Nothing was sent.")
        {
            OperationId = operationId,
        };
    }
}
