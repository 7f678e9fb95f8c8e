using System.Runtime.CompilerServices;
using KreaGen.Generator.Tests.Harness;

namespace KreaGen.Prism.Tests;

/// <summary>A test that needs Node.js and the npm registry, and runs only when somebody asks for it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PrismTheoryAttribute : TheoryAttribute
{
    public PrismTheoryAttribute([CallerMemberName] string test = "")
    {
        Test = test;
        if (Reason() is { } reason)
        {
            (Skip, DisplayName) = (reason, $"{test}: {reason}");
        }
    }

    /// <summary>The name of the method.</summary>
    public string Test { get; }

    private static string? Reason()
    {
        if (Environment.GetEnvironmentVariable("KREAGEN_PRISM") is not { Length: > 0 })
        {
            return "Set KREAGEN_PRISM=1 to call @stoplight/prism-cli, which comes from the npm registry.";
        }

        return PrismServer.Runner is null ? "Node.js (npx) is not on the path." : SharedFiles.MissingReason("corpus/index.tsv");
    }
}
