namespace KreaGen.Http;

/// <summary>What media types mean to the runtime.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Form = "application/x-www-form-urlencoded";
    public const string Bytes = "application/octet-stream";

    /// <summary>The media type without its parameters.</summary>
    public static string? Bare(string? mediaType)
    {
        int parameters = mediaType?.IndexOf(';', StringComparison.Ordinal) ?? -1;
        return (parameters < 0 ? mediaType : mediaType![..parameters])?.Trim();
    }

    public static bool IsJson(string? bare) => bare is not null
        && (bare.EndsWith("/json", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || bare.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("/x-json", StringComparison.OrdinalIgnoreCase));

    public static bool IsXml(string? bare) => bare is not null
        && (bare.EndsWith("/xml", StringComparison.OrdinalIgnoreCase) || bare.EndsWith("+xml", StringComparison.OrdinalIgnoreCase));

    /// <summary>How far a media type is from a described one: 0 for the very same, 1 without parameters, 2 for another.</summary>
    public static int Difference(string? described, string? actual)
        => string.Equals(Compact(described), Compact(actual), StringComparison.OrdinalIgnoreCase) ? 0
            : string.Equals(Bare(described), Bare(actual), StringComparison.OrdinalIgnoreCase) ? 1
            : 2;

    private static string? Compact(string? mediaType) => mediaType?.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Whether a media type names one kind of content, not a range or a list of kinds.</summary>
    public static bool IsConcrete(string mediaType) => mediaType.AsSpan().IndexOfAny('*', ',') < 0;

    /// <summary>
    /// Whether content may be what a document describes. Servers are careless with the names of bytes and of pictures, so that only
    /// another family of types counts as something else, and a web page always does unless it is asked for.
    /// </summary>
    public static bool Fits(IReadOnlyList<string> described, string? actual)
    {
        if (string.IsNullOrEmpty(actual) || IsVague(actual))
        {
            return true;
        }

        foreach (string one in described)
        {
            string bare = Bare(one)!;
            if (IsVague(bare) || bare.Equals(actual, StringComparison.OrdinalIgnoreCase))
            {
                return !IsPage(actual) || !bare.Equals(Bytes, StringComparison.OrdinalIgnoreCase);
            }

            if (!IsPage(actual) && Family(bare).Equals(Family(actual), StringComparison.OrdinalIgnoreCase)
                && !Family(bare).Equals("application", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVague(string bare) => bare is "*/*" || bare.EndsWith("/octet-stream", StringComparison.OrdinalIgnoreCase);

    private static bool IsPage(string bare) => bare.Equals("text/html", StringComparison.OrdinalIgnoreCase);

    private static string Family(string bare)
    {
        int slash = bare.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? bare : bare[..slash];
    }
}
