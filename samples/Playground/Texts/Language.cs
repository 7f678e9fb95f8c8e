using Microsoft.AspNetCore.Http;

namespace KreaGen.Samples.Playground.Texts;

/// <summary>A language of the page.</summary>
/// <param name="Code">Its BCP 47 tag.</param>
/// <param name="Name">What it calls itself.</param>
/// <param name="Words">The words of the page itself.</param>
internal sealed record Language(string Code, string Name, PageWords Words)
{
    /// <summary>All languages, the neutral one first.</summary>
    public static IReadOnlyList<Language> All { get; } =
    [
        new("en", "English", PageWords.English),
        new("ko", "한국어", PageWords.Korean),
    ];

    /// <summary>The language that is asked for by <c>?lang=</c>, else by the browser's own.</summary>
    public static Language Of(HttpRequest request)
    {
        string asked = request.Query["lang"].ToString();
        IEnumerable<string> wanted = request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(static value => value.Quality ?? 1)
            .Select(static value => value.Value.Value?.Split('-')[0] ?? "")
            .Prepend(asked);
        return wanted.Select(static code => All.FirstOrDefault(language => language.Code == code)).FirstOrDefault(static language => language is not null)
            ?? All[0];
    }
}
