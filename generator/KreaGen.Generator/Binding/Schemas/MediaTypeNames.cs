namespace KreaGen.Generator.Binding.Schemas;

/// <summary>What the name of a media type says.</summary>
internal static class MediaTypeNames
{
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "application/xml", "application/yaml", "application/x-yaml", "application/javascript", "application/graphql", "application/jwt",
        "application/x-www-form-urlencoded", "application/toml", "application/sql",
    };

    /// <summary>A key of a <c>content</c> map that can stand in a header: <c>type/subtype</c>, perhaps with parameters. Documents have others.</summary>
    public static bool IsLegal(string mediaType)
    {
        string bare = Bare(mediaType);
        int slash = bare.IndexOf('/');
        return slash > 0 && slash < bare.Length - 1 && bare.IndexOf('/', slash + 1) < 0
            && bare.All(static letter => letter is > ' ' and < (char)127 && "()<>@,:\\\"[]?={}".IndexOf(letter) < 0)
            && mediaType.All(static letter => letter is >= ' ' and < (char)127);
    }

    public static string Bare(string mediaType) => mediaType.Split(';')[0].Trim().ToLowerInvariant();

    public static bool IsJson(string bare)
        => bare.EndsWith("/json", StringComparison.Ordinal) || bare.EndsWith("+json", StringComparison.Ordinal)
            || bare.EndsWith(".json", StringComparison.Ordinal) || bare.EndsWith("/x-json", StringComparison.Ordinal);

    /// <summary>Whether content of the type is text, JSON included.</summary>
    public static bool IsTextual(string mediaType)
    {
        string bare = Bare(mediaType);
        return IsJson(bare) || IsText(bare);
    }

    /// <summary>Whether content of the type is best kept as text.</summary>
    public static bool IsText(string bare)
        => bare.StartsWith("text/", StringComparison.Ordinal)
            || Texts.Contains(bare)
            || (bare.EndsWith("+xml", StringComparison.Ordinal) && !bare.StartsWith("image/", StringComparison.Ordinal))
            || bare.EndsWith("+yaml", StringComparison.Ordinal);

    /// <summary>
    /// The words that tell apart what has the same <see cref="Word"/> in several versions: <c>JsonVersion2</c> for <c>application/json;version=2</c>.
    /// </summary>
    public static string Words(string mediaType) => Word(mediaType) + string.Concat(mediaType.Split(';').Skip(1)
        .Select(static parameter => parameter.Trim())
        .Where(static parameter => parameter.Length > 0 && !parameter.StartsWith("charset", StringComparison.OrdinalIgnoreCase))
        .Select(Names.Identifiers.Pascal));

    /// <summary>The word that tells methods apart: <c>Xml</c> for <c>application/xml</c>, <c>Csv</c> for <c>text/csv</c>.</summary>
    public static string Word(string mediaType)
    {
        string bare = Bare(mediaType);
        string subtype = bare.Substring(bare.IndexOf('/') + 1);
        int suffix = subtype.LastIndexOf('+');
        subtype = suffix > 0 ? subtype.Substring(0, suffix) : subtype;
        return subtype switch
        {
            "x-www-form-urlencoded" => "Form",
            "form-data" => "Multipart",
            "plain" => "Text",
            "octet-stream" or "*" => "Stream",
            "event-stream" => "Events",
            _ => Names.Identifiers.Pascal(subtype.StartsWith("x-", StringComparison.Ordinal) ? subtype.Substring(2) : subtype),
        };
    }
}
