using System.Globalization;
using KreaGen.Playground.Tests.Harness;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KreaGen.Playground.Tests;

/// <summary>The page as a person sees it, in headless Chromium.</summary>
public sealed class BrowserTests
{
    [BrowserFact]
    public async Task A_picture_is_ordered_watched_and_still_there_after_reload_and_restart()
    {
        ManualTime time = new();
        await using Visit visit = await Visit.OpenAsync(taskSeconds: 5, clock: time);
        IPage page = visit.Page;
        await page.GetByLabel("Prompt").FillAsync("A lighthouse at dusk, <b>calm</b> sea");
        await page.GetByRole(AriaRole.Radio, new() { Name = "16:9" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "2K" }).CheckAsync();
        await page.GetByLabel("Seed", new() { Exact = true }).FillAsync("7");

        await page.EvaluateAsync("""
            window.seen = [];
            new MutationObserver(() => window.seen.push(document.getElementById('status').textContent)).observe(document.getElementById('status'), { childList: true });
            """);
        await page.GetByRole(AriaRole.Button, new() { Name = "Generate" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Drawing…");
        time.Advance(TimeSpan.FromSeconds(1));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("20 %");
        time.Advance(TimeSpan.FromSeconds(2));
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("60 %");
        time.Advance(TimeSpan.FromSeconds(2));
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done.");
        string[] seen = await page.EvaluateAsync<string[]>("window.seen");
        int[] percents = [.. seen.Where(static word => word.EndsWith('%')).Select(static word => int.Parse(word.Split(' ')[^2], CultureInfo.InvariantCulture))];
        Assert.True(percents.Length >= 2 && percents.SequenceEqual(percents.Order()), $"Progress was: {string.Join(", ", seen)}.");
        await Expect(page.GetByRole(AriaRole.Progressbar)).ToBeHiddenAsync();

        ILocator picture = page.Locator("#frame img");
        await Expect(picture).ToHaveAttributeAsync("alt", "A lighthouse at dusk, <b>calm</b> sea");
        Assert.Equal("2688×1472", await picture.EvaluateAsync<string>("async image => { await image.decode(); return `${image.naturalWidth}×${image.naturalHeight}`; }"));

        for (int again = 0; again < 2; again++)
        {
            ILocator card = page.GetByRole(AriaRole.Listitem);
            await Expect(card).ToHaveCountAsync(1);
            await Expect(card).ToContainTextAsync("A lighthouse at dusk, <b>calm</b> sea");
            await Expect(card).ToContainTextAsync("16:9 · 2K · 2688×1472 · Seed 7 · 1.8 credits");
            Assert.True(await card.Locator("img").EvaluateAsync<bool>("async image => { image.loading = 'eager'; await image.decode(); return image.naturalWidth > 0; }"));
            await (again == 0 ? page.ReloadAsync() : visit.RestartAsync());
        }

        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task A_page_that_is_left_and_opened_again_goes_on_watching()
    {
        ManualTime time = new();
        await using Visit visit = await Visit.OpenAsync(taskSeconds: 3, clock: time);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Generate" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Drawing…");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Drawing…");
        time.Advance(TimeSpan.FromSeconds(3));
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done.");
        Assert.Equal(1, visit.Server.SandboxSubmits);
    }

    [BrowserFact]
    public async Task The_keyboard_is_enough()
    {
        await using Visit visit = await Visit.OpenAsync();
        IPage page = visit.Page;
        await page.GetByLabel("Prompt").FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "1:1" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "3:4" })).ToBeCheckedAsync();
        // Where the keys are, everybody must see.
        Assert.Equal("solid", await page.Locator(".ratio:has(:focus-visible)").EvaluateAsync<string>("element => getComputedStyle(element).outlineStyle"));
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "1K" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("42");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Generate" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done.");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToContainTextAsync("3:4 · 1K · 896×1152 · Seed 42");

        // "Use again" fills the form with what was asked for.
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Use again" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "3:4" })).ToBeCheckedAsync();
        await Expect(page.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Seed", new() { Exact = true })).ToHaveValueAsync("42");
        await Expect(page.GetByLabel("Prompt")).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task A_Korean_browser_gets_the_documents_Korean_words()
    {
        await using Visit visit = await Visit.OpenAsync(ColorScheme.Dark, "ko-KR");
        IPage page = visit.Page;
        Assert.Equal("ko", await page.Locator("html").GetAttributeAsync("lang"));
        await Expect(page.GetByLabel("프롬프트")).ToBeVisibleAsync();
        await Expect(page.GetByText("유사한 구도를 생성하기 위한 랜덤 시드")).ToBeVisibleAsync();
        await Expect(page.Locator("label.ratio").First).ToHaveAttributeAsync("title", "1:1 — 1K에서 1024×1024 픽셀, 2K에서 2048×2048 픽셀.");
        await page.GetByRole(AriaRole.Button, new() { Name = "생성" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("완료되었습니다.");
        await visit.KeepAsync("korean-dark");

        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Expect(page.GetByLabel("Prompt")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_other_provider_has_its_own_sizes_prices_and_words_and_keeps_the_prompt()
    {
        await using Visit visit = await Visit.OpenAsync();
        IPage page = visit.Page;
        await page.GetByLabel("Prompt").FillAsync("A lighthouse of folded paper");
        await page.GetByRole(AriaRole.Link, new() { Name = "Runware" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "21:9" })).ToBeVisibleAsync();
        await Expect(page.GetByLabel("Prompt")).ToHaveValueAsync("A lighthouse of folded paper");
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "2K" })).ToHaveCountAsync(0);
        await Expect(page.GetByText("Whether the images are checked for unsafe content")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "21:9" }).CheckAsync();
        await page.GetByLabel("Seed", new() { Exact = true }).FillAsync("9");
        await page.GetByRole(AriaRole.Button, new() { Name = "Generate" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Done.");
        await Expect(page.GetByRole(AriaRole.Listitem)).ToContainTextAsync("21:9 · 1K · 1568×672 · Seed 9 · 0.0096 USD");
        await visit.KeepAsync("runware");

        // "Use again" goes back to the provider that made the picture.
        await page.GetByRole(AriaRole.Link, new() { Name = "EvoLink" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "21:9" })).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Button, new() { Name = "Use again" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "21:9" })).ToBeCheckedAsync();
        await Expect(page.GetByLabel("Seed", new() { Exact = true })).ToHaveValueAsync("9");
        Assert.Empty(visit.Errors);
    }

    [BrowserFact]
    public async Task Dark_and_light_are_those_of_the_machine_and_can_be_read()
    {
        foreach (ColorScheme scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await using Visit visit = await Visit.OpenAsync(scheme);
            double back = await LightnessAsync(visit.Page, "backgroundColor");
            double ink = await LightnessAsync(visit.Page, "color");
            Assert.True(scheme == ColorScheme.Dark ? back < 60 && ink > 200 : back > 200 && ink < 60, $"{scheme}: {ink} on {back}.");
        }

        static Task<double> LightnessAsync(IPage page, string property) => page.EvaluateAsync<double>(
            "name => { const [r, g, b] = getComputedStyle(document.body)[name].match(/[\\d.]+/g).map(Number); return (r + g + b) / 3; }", property);
    }

    [BrowserFact]
    public async Task Several_pictures_make_a_page_worth_looking_at()
    {
        await using Visit visit = await Visit.OpenAsync(taskSeconds: 0.2);
        IPage page = visit.Page;
        foreach ((string prompt, string ratio, string seed) in ((string, string, string)[])[("A quiet harbour at dawn", "3:2", "11"), ("Dunes under a violet sky", "1:1", "23"), ("A mountain lake, first snow", "2:3", "5"), ("Northern lights over a fjord", "16:9", "7")])
        {
            await page.GetByLabel("Prompt").FillAsync(prompt);
            await page.GetByRole(AriaRole.Radio, new() { Name = ratio }).CheckAsync();
            await page.GetByLabel("Seed", new() { Exact = true }).FillAsync(seed);
            await page.GetByRole(AriaRole.Button, new() { Name = "Generate" }).ClickAsync();
            await Expect(page.Locator("#frame img")).ToHaveAttributeAsync("alt", prompt);
        }

        await Expect(page.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(4);
        Assert.True(await page.EvaluateAsync<bool>("async () => { for (const image of document.images) { image.loading = 'eager'; await image.decode(); } return true; }"));
        await visit.KeepAsync("playground");
        await page.SetViewportSizeAsync(390, 844);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than a telephone.");
        await visit.KeepAsync("narrow");
        Assert.Empty(visit.Errors);
    }
}
