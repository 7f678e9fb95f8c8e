using KreaGen.Samples.Playground.History;
using KreaGen.Samples.Playground.Providers;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Pages;

/// <summary>The whole page.</summary>
internal static class PlaygroundPage
{
    public static HtmlText Of(Language language, IPictureProvider provider, IReadOnlyList<IPictureProvider> providers, IReadOnlyList<HistoryEntry> history)
    {
        PageWords words = language.Words;
        return Html.Of($"""
            <!doctype html>
            <html lang="{language.Code}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>{words.Title}</title>
              <link rel="icon" href="/favicon.ico" type="image/svg+xml">
              <link rel="stylesheet" href="/playground.css">
              <script src="/playground.js" defer></script>
            </head>
            <body data-lang="{language.Code}" data-provider="{provider.Id}" data-submitting="{words.Submitting}" data-running="{words.Running}" data-saved="{words.Saved}" data-failed="{words.Failed}" data-unknown="{words.Unknown}">
              <header>
                <h1>{words.Title}</h1>
                <nav aria-label="{words.Providers}" class="providers">{Html.Join(providers.Select(other => Link(language, other, other == provider, other.Name)))}</nav>
                <nav aria-label="{words.Languages}">{Html.Join(Language.All.Select(other => Link(other, provider, other == language, other.Name)))}</nav>
              </header>
              <p class="service">{(provider.BuiltIn ? $"{words.Sandbox} {provider.Id.ToUpperInvariant()}_API_KEY" : words.Live)}</p>
              <main>
                {OrderForm.Of(language, provider)}
                <section id="stage" aria-labelledby="stage-title">
                  <h2 id="stage-title">{words.Picture}</h2>
                  <div id="frame"><p class="empty">{words.NothingYet}</p></div>
                  <progress id="progress" max="100" value="0" aria-label="{words.Picture}" hidden></progress>
                  <p id="status" role="status"></p>
                </section>
              </main>
              <section id="history" aria-labelledby="history-title">
                <h2 id="history-title">{words.History}</h2>
                <p class="empty"{new HtmlText(history.Count > 0 ? " hidden" : "")}>{words.NoHistory}</p>
                <ul id="cards">{Html.Join(history.Select(entry => PictureCard.Of(entry, language)))}</ul>
              </section>
            </body>
            </html>
            """);
    }

    private static HtmlText Link(Language language, IPictureProvider provider, bool current, string name) => Html.Of($"""
        <a href="/?provider={provider.Id}&amp;lang={language.Code}" lang="{language.Code}"{new HtmlText(current ? " aria-current=\"page\"" : "")}>{name}</a>
        """);
}
