using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ApiBreaks = Error(
        "KREA5001",
        "A change to the public API breaks the baseline",
        "Breaking ({0}): {1}");

    /// <summary>The user chooses its severity, so unlike other errors it can be configured.</summary>
    public static readonly DiagnosticDescriptor ApiGrows = Error(
        "KREA5002",
        "The public API has additions to the baseline",
        "Additive ({0}): {1}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor BaselineMissing = Error(
        "KREA5003",
        "The baseline is missing",
        "The baseline '{0}' of {1} does not exist; to create it, run: dotnet build -t:AcceptApiBaseline");

    public static readonly DiagnosticDescriptor BaselineUnreadable = Error(
        "KREA5004",
        "The baseline cannot be read",
        "This line of the baseline cannot be read: {0}; to write the baseline again, run: dotnet build -t:AcceptApiBaseline");
}
