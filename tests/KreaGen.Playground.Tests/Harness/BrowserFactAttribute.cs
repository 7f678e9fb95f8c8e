using System.Runtime.CompilerServices;

namespace KreaGen.Playground.Tests.Harness;

/// <summary>A test that looks at the page with a browser.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute([CallerMemberName] string test = "")
    {
        Test = test;
        if (Chromium.Path is null)
        {
            Skip = "There is no chromium on this machine (Debian: apt-get install chromium).";
            DisplayName = $"{test}: {Skip}";
        }
    }

    /// <summary>The name of the method.</summary>
    public string Test { get; }
}
