namespace KreaGen.Playground.Tests.Harness;

/// <summary>A test that looks at the page with a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Path is null ? "There is no chromium on this machine (Debian: apt-get install chromium)." : null;
}
