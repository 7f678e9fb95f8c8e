using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Projects;

/// <summary>Sees that the project's C# is one that generated code can be written in.</summary>
internal static class LanguageCheck
{
    private const LanguageVersion Oldest = LanguageVersion.CSharp12;

    /// <summary>The project's version of C#; null if it is new enough.</summary>
    public static string? TooOld(ParseOptions options)
        => options is CSharpParseOptions { LanguageVersion: < Oldest and var version } ? version.ToDisplayString() : null;

    public static Problem Report(string version, string path)
        => Problem.Create(Descriptors.LanguageTooOld, new(path, 0, 0, 0), version, Oldest.ToDisplayString());
}
