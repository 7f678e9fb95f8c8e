using System.Globalization;
using Krea.EvoLink;
using KreaGen.Samples.Playground.Texts;

namespace KreaGen.Samples.Playground.Pages;

/// <summary>The form that orders a picture. Its hints are the provider's own words.</summary>
internal static class OrderForm
{
    private const double LongSide = 30;

    // EvoLink's prices, in credits a picture.
    private static readonly Dictionary<ImageQuality, string> Prices = new() { [ImageQuality.OneK] = "0.45", [ImageQuality.TwoK] = "1.8" };

    public static HtmlText Of(Language language)
    {
        PageWords words = language.Words;
        IReadOnlyDictionary<string, string> hints = language.Document.Descriptions;
        return Html.Of($"""
            <form id="order" action="/pictures" method="post">
              <div class="field">
                <label for="prompt">{words.Prompt}</label>
                <textarea id="prompt" name="prompt" rows="4" maxlength="20000" required aria-describedby="prompt-hint">{language.Document.Example}</textarea>
                <p class="hint" id="prompt-hint">{hints["prompt"]}</p>
              </div>
              <fieldset aria-describedby="size-hint">
                <legend>{words.Size}</legend>
                <div class="ratios">{Html.Join(ImageSize.All.Select((size, index) => Ratio(size, Meaning(language, "size", index))))}</div>
                <p class="hint" id="size-hint">{hints["size"]}</p>
              </fieldset>
              <fieldset aria-describedby="quality-hint">
                <legend>{words.Quality}</legend>
                <div class="qualities">{Html.Join(ImageQuality.All.Select((quality, index) => Quality(quality, words, Meaning(language, "quality", index))))}</div>
                <p class="hint" id="quality-hint">{hints["quality"]}</p>
              </fieldset>
              <div class="row">
                <div class="field">
                  <label for="seed">{words.Seed}</label>
                  <input id="seed" name="seed" type="number" min="0" max="1048576" step="1" inputmode="numeric" placeholder="0–1048576" aria-describedby="seed-hint">
                  <p class="hint" id="seed-hint">{hints["seed"]}. {words.SeedHint}</p>
                </div>
                <div class="field">
                  <label class="check"><input id="nsfw_check" name="nsfw_check" type="checkbox" aria-describedby="nsfw-hint"> {words.Nsfw}</label>
                  <p class="hint" id="nsfw-hint">{hints["nsfw_check"]}</p>
                </div>
              </div>
              <p id="problems" role="alert"></p>
              <button type="submit" id="generate">{words.Generate}</button>
            </form>
            """);
    }

    private static HtmlText Ratio(ImageSize size, string meaning)
    {
        ImagePixels pixels = ImagePixels.Of(size, ImageQuality.OneK)!;
        double scale = LongSide / Math.Max(pixels.Width, pixels.Height);
        (string width, string height) = (Pixels(pixels.Width * scale), Pixels(pixels.Height * scale));
        return Html.Of($"""
            <label class="ratio" title="{meaning}"><input type="radio" name="size" value="{size}"{Checked(size == ImageSize.Ratio1x1)}><svg viewBox="0 0 34 34" aria-hidden="true"><rect x="{Pixels(17 - (pixels.Width * scale / 2))}" y="{Pixels(17 - (pixels.Height * scale / 2))}" width="{width}" height="{height}" rx="2"/></svg><span>{size}</span></label>
            """);
    }

    private static HtmlText Quality(ImageQuality quality, PageWords words, string meaning) => Html.Of($"""
        <label class="quality" title="{meaning}"><input type="radio" name="quality" value="{quality}"{Checked(quality == ImageQuality.OneK)}><strong>{quality}</strong> <span>{Prices.GetValueOrDefault(quality)} {words.Credits}</span></label>
        """);

    private static string Meaning(Language language, string member, int index)
        => language.Document.Values.TryGetValue(member, out IReadOnlyList<string>? meanings) && index < meanings.Count ? meanings[index] : "";

    private static HtmlText Checked(bool isChecked) => new(isChecked ? " checked" : "");

    private static string Pixels(double length) => length.ToString("0.#", CultureInfo.InvariantCulture);
}
