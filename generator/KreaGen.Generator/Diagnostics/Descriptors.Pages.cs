using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor PagesWays = Error(
        "KREA3200",
        "Pagination requires exactly one way to find the next page",
        "x-kreagen-pages requires exactly one of: 'cursor' with 'next' or 'last', 'next' alone, 'link', 'offset', 'page'");

    public static readonly DiagnosticDescriptor PagesPointer = Error(
        "KREA3201",
        "A JSON pointer of a pagination does not match the schema",
        "'{0}', the value of '{1}' in x-kreagen-pages, does not point to {2}: correct the pointer, or correct the schema in the overlay");

    public static readonly DiagnosticDescriptor PagesParameterUnknown = Error(
        "KREA3202",
        "Pagination uses a parameter that the operation does not have",
        "The operation has no parameter '{0}', the value of '{1}' in x-kreagen-pages: correct the name, or add the parameter in the overlay");

    public static readonly DiagnosticDescriptor PagesParameterType = Error(
        "KREA3203",
        "A pagination parameter has the wrong type",
        "The parameter '{0}', the value of '{1}' in x-kreagen-pages, must be {2}: correct its schema in the overlay");

    public static readonly DiagnosticDescriptor PagesMemberUnknown = Warning(
        "KREA3204",
        "Pagination has an unknown member",
        "'{0}' is not a member of x-kreagen-pages; the members are {1}");
}
