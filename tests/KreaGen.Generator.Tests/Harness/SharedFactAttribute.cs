using System.Runtime.CompilerServices;

namespace KreaGen.Generator.Tests.Harness;

/// <summary>A test that needs something of the shared folder, and says in its name what it misses.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string path, [CallerMemberName] string test = "")
    {
        Test = test;
        Path = path;
        if (SharedFiles.MissingReason(path) is { } reason)
        {
            (Skip, DisplayName) = (reason, $"{test}: {reason}");
        }
    }

    /// <summary>The name of the method.</summary>
    public string Test { get; }

    public string Path { get; }
}
