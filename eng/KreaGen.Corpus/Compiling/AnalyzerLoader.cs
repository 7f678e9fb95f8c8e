using System.Reflection;
using Microsoft.CodeAnalysis;

namespace KreaGen.Corpus.Compiling;

/// <summary>Loads the SDK's analyzers into this process.</summary>
internal sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
{
    public static AnalyzerLoader Instance { get; } = new();

    public void AddDependencyLocation(string fullPath)
    {
        // They have no dependencies but the compiler and each other.
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
