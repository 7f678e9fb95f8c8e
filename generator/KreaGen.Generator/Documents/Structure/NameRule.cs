using System.Globalization;
using System.Net;
using KreaGen.Generator.Text;

namespace KreaGen.Generator.Documents.Structure;

/// <summary>What names must look like that an author chooses within OpenAPI's bounds, such as paths and statuses.</summary>
/// <param name="fits">Whether a name counts.</param>
/// <param name="nearest">The name that is likely meant by one that does not count; null for none.</param>
internal sealed class NameRule(Func<string, bool> fits, Func<string, string?> nearest)
{
    private const string DefaultStatus = "default";

    /// <summary>Media types that nobody invents anew: one that is almost one of these is misspelled.</summary>
    private static readonly string[] s_mediaTypes =
    [
        "application/json", "application/problem+json", "application/merge-patch+json", "application/json-patch+json", "application/x-www-form-urlencoded",
        "multipart/form-data", "multipart/mixed", "multipart/related", "application/octet-stream", "text/plain", "text/event-stream", "application/x-ndjson",
        "application/jsonl", "application/json-seq", "application/xml", "application/problem+xml", "text/xml", "text/html", "text/csv", "text/css",
        "text/json", "text/yaml", "text/javascript", "application/yaml", "application/x-yaml", "application/pdf", "application/zip", "application/jose",
        "application/jwt", "image/png", "image/jpeg", "image/jpg", "image/gif", "image/svg+xml",
    ];

    private Func<string, string?>? _suspects;

    /// <summary>A path begins with a slash.</summary>
    public static NameRule Path { get; } = new(static name => name.StartsWith("/", StringComparison.Ordinal), static name => "/" + name);

    /// <summary>A status of three digits, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public static NameRule Status { get; } = new(IsStatus, StatusOf);

    /// <summary>A type and a subtype; one that looks like a common one misspelled is suspect.</summary>
    public static NameRule MediaType { get; } = new(static name => name.IndexOf('/') > 0, MediaTypeOf) { _suspects = MediaTypeOf, IsLoose = true };

    /// <summary>Whether documents are full of other names, whose authors meant something else.</summary>
    public bool IsLoose { get; private init; }

    public bool Fits(string name) => fits(name);

    public string? Nearest(string name) => nearest(name);

    /// <summary>The name that is likely meant by one that counts and still looks misspelled; null for none.</summary>
    public string? Suspects(string name) => _suspects?.Invoke(name);

    /// <summary>Whether a key of responses is a status, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    public static bool IsStatus(string key)
        => key == DefaultStatus
            || (key.Length == 3 && key[0] is >= '1' and <= '5'
                && ((char.IsDigit(key[1]) && char.IsDigit(key[2])) || key.EndsWith("XX", StringComparison.OrdinalIgnoreCase)));

    private static string? MediaTypeOf(string name)
    {
        string bare = name.Split(';')[0].Trim();
        return s_mediaTypes.Contains(bare, StringComparer.OrdinalIgnoreCase) || bare.IndexOf('*') >= 0 ? null
            : s_mediaTypes.FirstOrDefault(known => known.EndsWith("/" + bare, StringComparison.OrdinalIgnoreCase)) ?? Suggestion.Nearest(bare, s_mediaTypes);
    }

    /// <summary>The status that a text is the name of, as in <c>not found</c>, or <c>default</c> misspelled.</summary>
    private static string? StatusOf(string key)
    {
        string name = new([.. key.Where(char.IsLetterOrDigit)]);
        return name.Length > 0 && char.IsLetter(name[0]) && Enum.TryParse(name, ignoreCase: true, out HttpStatusCode status)
            ? ((int)status).ToString(CultureInfo.InvariantCulture)
            : Suggestion.Nearest(key, [DefaultStatus]);
    }
}
