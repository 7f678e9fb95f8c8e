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
    /// <exception cref="KeyNotFoundException">There is none to get.</exception>
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

    /// <summary>The names of the schemes, never a secret.</summary>
    /// <returns>The names.</returns>
    public override string ToString() => "Credentials for " + (_credentials.Count == 0 ? "nothing" : string.Join(", ", _credentials.Keys));

    /// <summary>The credentials of the first alternative that is complete.</summary>
    internal Credential[] Select(IReadOnlyList<IReadOnlyList<string>> alternatives, string operationId)
    {
        if (alternatives.Count == 0)
        {
            return [];
        }

        foreach (IReadOnlyList<string> alternative in alternatives)
        {
            if (alternative.All(_credentials.ContainsKey))
            {
                return [.. alternative.Select(scheme => _credentials[scheme])];
            }
        }

        string needed = string.Join(" or ", alternatives.Select(static alternative => string.Join(" and ", alternative)));
        throw new ApiException($"{operationId} needs a credential for {needed}, but the client has {(_credentials.Count == 0 ? "none" : "only " + string.Join(", ", _credentials.Keys))}. Nothing was sent.")
        {
            OperationId = operationId,
        };
    }
}
