using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor SchemeUnknown = Warning(
        "KREA3100",
        "A security scheme is not defined",
        "The document does not define the security scheme '{0}': correct the name, "
        + "or add it to components/securitySchemes in an overlay; until then the client accepts any credential for it");

    public static readonly DiagnosticDescriptor SchemeUnusable = Warning(
        "KREA3101",
        "A security scheme cannot be used",
        "The security scheme '{0}' {1}: correct it in an overlay; until then the client accepts any credential for it");
}
