using System.Globalization;
using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Pages;

/// <summary>One picture of the history.</summary>
internal static class PictureCard
{
    public static HtmlText Of(HistoryEntry entry, Language language) => Html.Of($"""
        <li class="card" id="p-{entry.Id}" data-id="{entry.Id}" data-state="{entry.State.ToString().ToLowerInvariant()}">
          <figure>
            {Picture(entry, language)}
            <figcaption>
              <p class="prompt">{entry.Prompt}</p>
              <p class="facts">{Facts(entry, language)}</p>
              <button type="button" class="again" data-provider="{entry.Provider}" data-prompt="{entry.Prompt}" data-size="{entry.Size}" data-quality="{entry.Quality}" data-seed="{entry.Seed}" data-nsfw="{entry.NsfwCheck}">{language.Words.Again}</button>
            </figcaption>
          </figure>
        </li>
        """);

    private static HtmlText Picture(HistoryEntry entry, Language language) => entry.State switch
    {
        PictureState.Saved => Html.Of($"""
            <a href="/pictures/{entry.Id}/image.png"><img src="/pictures/{entry.Id}/image.png" alt="{entry.Prompt}" width="{entry.Width}" height="{entry.Height}" loading="lazy"></a>
            """),
        PictureState.Failed => Html.Of($"""<p class="word">{language.Words.Failed} {entry.Message}</p>"""),
        PictureState.Unknown => Html.Of($"""<p class="word">{language.Words.Unknown} {entry.Message}</p>"""),
        _ => Html.Of($"""<p class="word">{language.Words.Running}</p>"""),
    };

    private static string Facts(HistoryEntry entry, Language language)
    {
        List<string> facts = [entry.Size, entry.Quality, string.Create(CultureInfo.InvariantCulture, $"{entry.Width}×{entry.Height}")];
        if (entry.Seed is > 0)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{language.Words.Seed} {entry.Seed}"));
        }

        if (entry.Credits is { } credits)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{credits} {language.Words.Credits}"));
        }

        if (entry.Dollars is { } dollars)
        {
            facts.Add(string.Create(CultureInfo.InvariantCulture, $"{dollars} USD"));
        }

        return string.Join(" · ", facts);
    }
}
