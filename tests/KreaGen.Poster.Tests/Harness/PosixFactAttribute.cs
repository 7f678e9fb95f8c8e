using System.Runtime.CompilerServices;

namespace KreaGen.Poster.Tests.Harness;

/// <summary>A test that sends POSIX signals.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute([CallerMemberName] string test = "")
    {
        Test = test;
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no kill command that sends Ctrl-C.";
            DisplayName = $"{test}: {Skip}";
        }
    }

    /// <summary>The name of the method.</summary>
    public string Test { get; }
}
