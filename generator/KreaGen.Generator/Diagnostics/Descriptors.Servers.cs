using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ServerUnusable = Warning(
        "KREA3110",
        "A server URL cannot be used",
        "The server '{0}' is ignored: {1}");
}
