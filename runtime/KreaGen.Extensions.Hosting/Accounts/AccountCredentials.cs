using KreaGen.Credentials;
using KreaGen.Generated;

namespace KreaGen.Extensions.Hosting.Accounts;

/// <summary>Makes the credentials of an account, from code and from plain secrets.</summary>
internal static class AccountCredentials
{
    /// <param name="schemes">What the client's operations ask for.</param>
    /// <param name="account">What there is.</param>
    /// <param name="problems">Takes what is missing or cannot be sent; never a secret.</param>
    public static CredentialSet Create(IReadOnlyList<SecurityScheme> schemes, AccountOptions account, ICollection<string> problems)
    {
        var credentials = new CredentialSet();
        bool any = schemes.Count == 0;
        foreach (SecurityScheme scheme in schemes)
        {
            Credential? credential = account.Credentials.TryGetValue(scheme.Name, out Credential? made)
                ? made : FromSecrets(scheme, schemes.Count == 1, account, problems);
            credentials.Add(scheme.Name, credential);
            any |= credential is not null;
        }

        foreach (string name in account.Credentials.Keys.Concat(account.SchemeSecrets.Keys).Where(name => schemes.All(scheme => scheme.Name != name))
            .Distinct(StringComparer.Ordinal))
        {
            problems.Add($"{Path(account, "Credentials:" + name)} does not belong to a security scheme of the client; it has {(schemes.Count == 0 ? "none" : string.Join(", ", schemes.Select(static scheme => scheme.Name)))}.");
        }

        if (!any && problems.Count == 0)
        {
            problems.Add(Missing(schemes, account));
        }

        return credentials;
    }

    private static Credential? FromSecrets(SecurityScheme scheme, bool isOnly, AccountOptions account, ICollection<string> problems)
    {
        SchemeSecrets? secrets = account.SchemeSecrets.TryGetValue(scheme.Name, out SchemeSecrets? named) ? named : isOnly ? account.Secrets : null;
        try
        {
            return scheme.CreateCredential(secrets ?? new());
        }
        catch (ArgumentException error)
        {
            problems.Add($"{Path(account, ReferenceEquals(secrets, named) ? "Credentials:" + scheme.Name : "")}: {error.Message}");
            return null;
        }
    }

    private static string Missing(IReadOnlyList<SecurityScheme> schemes, AccountOptions account)
    {
        IEnumerable<string> needed = schemes.Select(scheme => scheme.NeededSettings() is { Count: > 0 } settings
            ? string.Join(" and ", settings.Select(setting => Path(account, schemes.Count == 1 ? setting : $"Credentials:{scheme.Name}:{setting}")))
            : $"{nameof(AccountOptions)}.{nameof(AccountOptions.Credentials)}[\"{scheme.Name}\"] in code");
        return $"The account has no credential: set {string.Join(", or ", needed)}. "
            + "In an environment variable, replace each colon with two underscores. On a development machine, use user secrets to keep it out of files.";
    }

    private static string Path(AccountOptions account, string key)
        => account.SettingsPath.Length == 0 ? key.Length == 0 ? "The credential" : key : key.Length == 0
            ? account.SettingsPath : account.SettingsPath + ":" + key;
}
