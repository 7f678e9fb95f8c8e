using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <content>What code does that the document does not allow (Analyzers). Unlike errors of documents these can be configured.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ConstantOutOfRange = Error(
        "KREA4001",
        "A number is out of its range",
        "{0} must be {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor NumberNotMultiple = Error(
        "KREA4002",
        "A number is not the multiple that it must be",
        "{0} must be a multiple of {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor TextLength = Error(
        "KREA4003",
        "A text is too short or too long",
        "{0} must be {1}, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor TextPattern = Error(
        "KREA4004",
        "A text does not match its pattern",
        "{0} must match the pattern {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor UriRule = Error(
        "KREA4005",
        "A URI breaks the rules of its member",
        "{0} must {1}, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor ItemCount = Error(
        "KREA4006",
        "A collection has too few or too many items",
        "{0} must have {1} items, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor ItemsEqual = Error(
        "KREA4007",
        "A collection has an item twice",
        "{0} must not have equal items, but has {2} twice: {3}",
        isConfigurable: true);
}
