namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Tells whether whoever had a way in still has it.</summary>
internal static class SecurityRules
{
    public static ApiChangeRule Of(string before, string now)
    {
        List<HashSet<string>> present = Alternatives(now);
        return Alternatives(before).TrueForAll(old => present.Exists(alternative => alternative.IsSubsetOf(old)))
            ? ApiChangeRules.SecurityWidened
            : ApiChangeRules.SecurityChanged;
    }

    /// <summary>What each alternative asks for, schemes and scopes alike: who has that and more gets in.</summary>
    private static List<HashSet<string>> Alternatives(string security)
        => security.Split('|').Select(static alternative => new HashSet<string>(alternative.Split('+').SelectMany(MemberRules), StringComparer.Ordinal))
            .ToList();

    private static IEnumerable<string> MemberRules(string scheme)
    {
        int scopes = scheme.IndexOf('(');
        return scheme == DetailName.NoSecurity ? []
            : scopes < 0 ? [scheme]
            : scheme.Substring(scopes + 1).TrimEnd(')').Split(',').Select(scope
                => scheme.Substring(0, scopes) + ":" + scope).Prepend(scheme.Substring(0, scopes));
    }
}
