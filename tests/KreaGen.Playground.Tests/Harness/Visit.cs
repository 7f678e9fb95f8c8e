using KreaGen.Samples.Playground;
using Microsoft.Playwright;

namespace KreaGen.Playground.Tests.Harness;

/// <summary>A playground on an empty folder and a browser in front of it.</summary>
internal sealed class Visit : IAsyncDisposable
{
    // Milliseconds, for a machine that has much else to do.
    private const float Patience = 300_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Visit(string folder, PlaygroundServer server, IPlaywright playwright, IBrowser browser, IPage page)
    {
        Folder = folder;
        Server = server;
        _playwright = playwright;
        _browser = browser;
        Page = page;
        page.PageError += (_, error) => Errors.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Errors.Add(message.Text);
            }
        };
    }

    public string Folder { get; }

    public PlaygroundServer Server { get; private set; }

    public IPage Page { get; }

    /// <summary>What the browser complained about.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Visit> OpenAsync(ColorScheme scheme = ColorScheme.Light, string language = "en-GB", double taskSeconds = 1.5, TimeProvider? clock = null)
    {
        string folder = Directory.CreateTempSubdirectory("kreagen-playground-").FullName;
        PlaygroundServer server = await StartAsync(folder, taskSeconds, clock);
        IPlaywright playwright = await Playwright.CreateAsync();
        // The tests may run as root in a container, where the browser's own sandbox cannot be set up; it sees only this page.
        IBrowser browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = ["--no-sandbox"] });
        IPage page = await browser.NewPageAsync(new() { ColorScheme = scheme, Locale = language, ViewportSize = new() { Width = 1240, Height = 1080 } });
        page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var visit = new Visit(folder, server, playwright, browser, page);
        await page.GotoAsync(server.Address.AbsoluteUri);
        return visit;
    }

    /// <summary>Ends the program and starts it again.</summary>
    public async Task RestartAsync()
    {
        await Server.DisposeAsync();
        Server = await StartAsync(Folder, 1.5);
        await Page.GotoAsync(Server.Address.AbsoluteUri);
    }

    /// <summary>Keeps what the page looks like, in the folder of KREAGEN_SCREENSHOTS where that is set.</summary>
    public async Task KeepAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("KREAGEN_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Join(folder, name + ".png"), FullPage = true });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await Server.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    private static Task<PlaygroundServer> StartAsync(string folder, double taskSeconds, TimeProvider? clock = null)
        => PlaygroundServer.StartAsync(new() { Port = 0, Data = folder, SandboxTime = TimeSpan.FromSeconds(taskSeconds), SandboxClock = clock ?? TimeProvider.System });
}
