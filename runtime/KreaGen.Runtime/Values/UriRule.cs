using System.Globalization;

namespace KreaGen.Values;

/// <summary>The limits that a document can set to a URI.</summary>
internal static class UriRule
{
    public static (string Limit, string Explanation)? FindProblem(
        Uri uri, int maxLength, bool publicHost, string? scheme, IReadOnlyList<string>? schemes)
    {
        bool anyScheme = scheme is null && schemes is null or { Count: 0 };
        if (!uri.IsAbsoluteUri)
        {
            return anyScheme && !publicHost && Fits(uri, maxLength)
                ? null
                : ("an absolute URI", $"must be an absolute URI, but is {Validation.Show(uri.OriginalString)}.");
        }

        if (!anyScheme && !Allows(uri.Scheme, scheme, schemes))
        {
            string allowed = scheme ?? string.Join(" or ", schemes!);
            return ("scheme " + allowed, $"must be an {allowed} URI, but is {Validation.Show(uri.OriginalString)}.");
        }

        if (!Fits(uri, maxLength))
        {
            string limit = string.Create(CultureInfo.InvariantCulture, $"at most {maxLength} characters long");
            return (limit, string.Create(CultureInfo.InvariantCulture, $"must be {limit}, but has {uri.OriginalString.Length}."));
        }

        return publicHost && PublicHostRule.FindProblem(uri) is { } reason
            ? ("a public host", $"must have a public host, but {reason}: {Validation.Show(uri.OriginalString)}.")
            : null;
    }

    private static bool Fits(Uri uri, int maxLength) => maxLength <= 0 || uri.OriginalString.Length <= maxLength;

    private static bool Allows(string actual, string? scheme, IReadOnlyList<string>? schemes)
    {
        if (scheme is not null)
        {
            return string.Equals(actual, scheme, StringComparison.OrdinalIgnoreCase);
        }

        foreach (string allowed in schemes!)
        {
            if (string.Equals(actual, allowed, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
