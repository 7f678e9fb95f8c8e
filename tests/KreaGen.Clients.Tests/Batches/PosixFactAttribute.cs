using System.Runtime.CompilerServices;

namespace KreaGen.Clients.Tests.Batches;

/// <summary>A test that needs a POSIX shell.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute([CallerMemberName] string test = "")
    {
        Test = test;
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has no shell that limits the length of files.";
            DisplayName = $"{test}: {Skip}";
        }
    }

    /// <summary>The name of the method.</summary>
    public string Test { get; }
}
