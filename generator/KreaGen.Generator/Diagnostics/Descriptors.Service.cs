using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SchemeUnknown = Warning(
        "KREA3100",
        "A security requirement names a scheme that is not described",
        "The document describes no security scheme '{0}': correct the name, or add it to components/securitySchemes with an overlay; until then the client takes any credential for it");

    public static readonly DiagnosticDescriptor SchemeUnusable = Warning(
        "KREA3101",
        "A security scheme cannot be used as it is described",
        "The security scheme '{0}' {1}: correct it with an overlay; until then the client takes any credential for it");

    public static readonly DiagnosticDescriptor ServerUnusable = Warning(
        "KREA3110",
        "A server's address cannot be used",
        "The server '{0}' is left out: {1}");
}
