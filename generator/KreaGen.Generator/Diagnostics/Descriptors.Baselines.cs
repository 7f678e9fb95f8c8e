using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SurfaceBreaks = Error(
        "KREA5001",
        "The client breaks with its baseline",
        "Breaking ({0}): {1}");

    /// <summary>Its severity is the user's choice, so it can be configured, which other errors cannot.</summary>
    public static readonly DiagnosticDescriptor SurfaceGrows = Error(
        "KREA5002",
        "The client has more than its baseline",
        "Additive ({0}): {1}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor BaselineMissing = Error(
        "KREA5003",
        "The baseline is missing",
        "'{0}', the baseline of {1}, does not exist; to write it, run: dotnet build -t:AcceptApiBaseline");

    public static readonly DiagnosticDescriptor BaselineUnreadable = Error(
        "KREA5004",
        "The baseline cannot be read",
        "This line of the baseline cannot be read: {0}; to write it anew, run: dotnet build -t:AcceptApiBaseline");
}
