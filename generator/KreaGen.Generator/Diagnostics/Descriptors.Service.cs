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

    public static readonly DiagnosticDescriptor PagesWays = Error(
        "KREA3200",
        "Pages need exactly one way that leads on",
        "x-kreagen-pages needs exactly one of: 'cursor' with 'next' or 'last', 'next' alone, 'link', 'offset', 'page'");

    public static readonly DiagnosticDescriptor PagesPointer = Error(
        "KREA3201",
        "A pointer of pages does not lead to what it should",
        "'{0}', which x-kreagen-pages names as '{1}', does not lead to {2}: correct the pointer, or the schema in the overlay");

    public static readonly DiagnosticDescriptor PagesParameterUnknown = Error(
        "KREA3202",
        "Pages name a parameter that the operation does not have",
        "The operation has no parameter '{0}', which x-kreagen-pages names as '{1}': correct the name, or add the parameter in the overlay");

    public static readonly DiagnosticDescriptor PagesParameterType = Error(
        "KREA3203",
        "A parameter of pages has a type that cannot take a position",
        "The parameter '{0}', which x-kreagen-pages names as '{1}', must be {2}: correct its schema in the overlay");

    public static readonly DiagnosticDescriptor PagesMemberUnknown = Warning(
        "KREA3204",
        "Pages have a member that means nothing",
        "'{0}' means nothing in x-kreagen-pages; known are {1}");

    public static readonly DiagnosticDescriptor WebhookLeftOut = Warning(
        "KREA3300",
        "The payload of a webhook is not JSON",
        "The webhook or callback '{0}' is left out: its payload is {1}, and only JSON is read");
}
