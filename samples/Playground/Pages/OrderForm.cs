using System.Globalization;
using KreaGen.Samples.Playground.Pictures;
using KreaGen.Samples.Playground.Providers;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Pages;

/// <summary>The form that orders a picture. Its hints are the provider's own words.</summary>
internal static class OrderForm
{
    private const double LongSide = 30;
    private const double Middle = 17;

    public static HtmlText Of(Language language, IPictureProvider provider)
    {
        PageWords words = language.Words;
        FormTexts hints = provider.Texts(language.Code);
        PictureSize[] ratios = [.. provider.Sizes.DistinctBy(static size => size.Ratio)];
        string[] qualities = [.. provider.Sizes.Select(static size => size.Quality).Distinct()];
        return Html.Of($"""
            <form id="order" action="/pictures" method="post">
              <input type="hidden" name="provider" value="{provider.Id}">
              <div class="field">
                <label for="prompt">{words.Prompt}</label>
                <textarea id="prompt" name="prompt" rows="4" maxlength="20000" required aria-describedby="prompt-hint">{hints.Example}</textarea>
                <p class="hint" id="prompt-hint">{hints.Prompt}</p>
              </div>
              <fieldset aria-describedby="size-hint">
                <legend>{words.Size}</legend>
                <div class="ratios">{Html.Join(ratios.Select((size, index) => Ratio(size, index == 0, hints.Sizes.ElementAtOrDefault(index) ?? size.ToString())))}</div>
                <p class="hint" id="size-hint">{hints.Size}</p>
              </fieldset>
              <fieldset aria-describedby="quality-hint">
                <legend>{words.Quality}</legend>
                <div class="qualities">{Html.Join(qualities.Select((quality, index) => Quality(quality, index == 0, Price(provider, quality, words), hints.Qualities.ElementAtOrDefault(index))))}</div>
                <p class="hint" id="quality-hint">{hints.Quality}</p>
              </fieldset>
              <div class="row">
                <div class="field">
                  <label for="seed">{words.Seed}</label>
                  <input id="seed" name="seed" type="number" min="0" max="{provider.LargestSeed}" step="1" inputmode="numeric" placeholder="0–{provider.LargestSeed}" aria-describedby="seed-hint">
                  <p class="hint" id="seed-hint">{hints.Seed}. {words.SeedHint}</p>
                </div>
                <div class="field">
                  <label class="check"><input id="nsfw_check" name="nsfw_check" type="checkbox" aria-describedby="nsfw-hint"> {words.Nsfw}</label>
                  <p class="hint" id="nsfw-hint">{hints.Check}</p>
                </div>
              </div>
              <p id="problems" role="alert"></p>
              <button type="submit" id="generate">{words.Generate}</button>
            </form>
            """);
    }

    private static HtmlText Ratio(PictureSize size, bool isFirst, string meaning)
    {
        double scale = LongSide / Math.Max(size.Width, size.Height);
        (double width, double height) = (size.Width * scale, size.Height * scale);
        return Html.Of($"""
            <label class="ratio" title="{meaning}"><input type="radio" name="size" value="{size.Ratio}"{Checked(isFirst)}><svg viewBox="0 0 34 34" aria-hidden="true"><rect x="{Pixels(Middle - (width / 2))}" y="{Pixels(Middle - (height / 2))}" width="{Pixels(width)}" height="{Pixels(height)}" rx="2"/></svg><span>{size.Ratio}</span></label>
            """);
    }

    private static HtmlText Quality(string quality, bool isFirst, string price, string? meaning) => Html.Of($"""
        <label class="quality" title="{meaning}"><input type="radio" name="quality" value="{quality}"{Checked(isFirst)}><strong>{quality}</strong> <span>{price}</span></label>
        """);

    private static string Price(IPictureProvider provider, string quality, PageWords words)
        => provider.PriceOf(quality) is { } credits ? $"{credits} {words.Credits}" : words.PriceLater;

    private static HtmlText Checked(bool isChecked) => new(isChecked ? " checked" : "");

    private static string Pixels(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
