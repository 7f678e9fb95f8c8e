using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OverlayInvalid = Error(
        "KREA2000",
        "The overlay does not follow the Overlay Specification",
        "The overlay is not valid: {0}");

    public static readonly DiagnosticDescriptor OverlayPathInvalid = Error(
        "KREA2001",
        "The target of an overlay action is not a JSONPath expression",
        "'{0}' is not a JSONPath expression: {1} (character {2})");

    public static readonly DiagnosticDescriptor OverlayMatchesNothing = Warning(
        "KREA2002",
        "An overlay action matches nothing",
        "The target '{0}' matches nothing in the documents that the overlay applies to");

    public static readonly DiagnosticDescriptor OverlayKeyUnknown = Error(
        "KREA2003",
        "An overlay contains an unknown key",
        "'{0}' is not a key of {1}{2}");

    public static readonly DiagnosticDescriptor OverlayDoesNotFit = Error(
        "KREA2004",
        "The value of an overlay action does not match its target",
        "The value is {0} and cannot be merged with {1} at {2}");

    public static readonly DiagnosticDescriptor OverlayPathLoose = Warning(
        "KREA2005",
        "The target of an overlay action is not strict JSONPath",
        "'{0}' is not strict JSONPath: write a name that contains a hyphen in brackets, such as ['x-name']");

    public static readonly DiagnosticDescriptor OverlayTooLarge = Error(
        "KREA2006",
        "An overlay action exceeds a limit",
        "The action exceeds a limit: {0}");

    public static readonly DiagnosticDescriptor OverlayCopySource = Error(
        "KREA2007",
        "A copy action does not have exactly one source",
        "The source '{0}' selects {1} nodes in '{2}'; a copy needs exactly one");

    public static readonly DiagnosticDescriptor OverlayUpdateAndCopy = Warning(
        "KREA2008",
        "An overlay action has both 'update' and 'copy'",
        "The action has both 'update' and 'copy'; 'copy' is ignored");

    public static readonly DiagnosticDescriptor OverlayRemovesRoot = Error(
        "KREA2009",
        "An overlay action removes the whole document",
        "The target '{0}' selects the whole document, which cannot be removed");

    public static readonly DiagnosticDescriptor VariantDiffers = Warning(
        "KREA2100",
        "A localized document differs from the neutral document in more than text",
        "{0}: {1} (see {2} in the neutral document)");

    public static readonly DiagnosticDescriptor VariantTwice = Warning(
        "KREA2101",
        "A localized document is given twice",
        "'{0}' already has a '{1}' document in {2}; this file is ignored");

    public static readonly DiagnosticDescriptor ReferenceDangling = Warning(
        "KREA2200",
        "A reference cannot be resolved",
        "The reference '{0}' cannot be resolved; operations that depend on it are skipped");

    public static readonly DiagnosticDescriptor ReferenceCycle = Warning(
        "KREA2201",
        "References form a cycle",
        "The reference '{0}' leads back to itself through references only; operations that depend on it are skipped");

    public static readonly DiagnosticDescriptor ReferenceChain = Warning(
        "KREA2202",
        "A chain of references is too long",
        "The reference '{0}' passes through more than {1} references; operations that depend on it are skipped");

    public static readonly DiagnosticDescriptor ReferenceNotText = Warning(
        "KREA2203",
        "A reference is not a string",
        "'$ref' must be a string; operations that depend on it are skipped");

    public static readonly DiagnosticDescriptor ReferenceOutside = Warning(
        "KREA2204",
        "A reference points outside the client's files",
        "The reference '{0}' points to a file, or to a part of a file, that does not belong to this client; operations that depend on it are skipped");

    public static readonly DiagnosticDescriptor ReferenceFileMissing = Error(
        "KREA2205",
        "A document refers to a file that the client does not have",
        "The file '{0}', as seen from '{1}', is not among the files of this client; name it in the References of the OpenApiClient item");

    public static readonly DiagnosticDescriptor OperationTwice = Warning(
        "KREA2220",
        "Two documents define an operation differently",
        "'{0}' is defined differently at {1}, which takes precedence; this definition is ignored");

    public static readonly DiagnosticDescriptor ComponentRenamed = Warning(
        "KREA2221",
        "Two documents define a component differently",
        "'{0}' has a different schema at {1}; this one is named '{2}'; set 'x-kreagen-name' in an overlay to choose another name");

    public static readonly DiagnosticDescriptor ExtensionTwice = Warning(
        "KREA2222",
        "Two documents define an extension differently",
        "'{0}' has a different value at {1}, which takes precedence");

    public static readonly DiagnosticDescriptor NotOpenApi = Error(
        "KREA2300",
        "The file is not an OpenAPI document",
        "This is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor VersionUnsupported = Error(
        "KREA2301",
        "The OpenAPI version is not supported",
        "OpenAPI version '{0}' is not supported; supported versions are 3.0, 3.1, 3.2 and Swagger 2.0");

    public static readonly DiagnosticDescriptor NoDocument = Error(
        "KREA2302",
        "The client has no OpenAPI document",
        "The client has no OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor NodeNotObject = Error(
        "KREA2303",
        "A value has the wrong type",
        "'{0}' must be {1}, not {2}");

    public static readonly DiagnosticDescriptor KeyMisspelt = Warning(
        "KREA2304",
        "A key may be misspelled",
        "'{0}' is not a key of {1}; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor UpgradeFailed = Error(
        "KREA2305",
        "The Swagger 2.0 document cannot be read",
        "The Swagger 2.0 document cannot be read: {0}");

    public static readonly DiagnosticDescriptor ValueIgnored = Warning(
        "KREA2306",
        "A value has the wrong type and is ignored",
        "'{0}' must be {1}, not {2}; it is ignored");

    public static readonly DiagnosticDescriptor ValueUnknown = Warning(
        "KREA2307",
        "A value is not defined by OpenAPI",
        "'{0}' is not a valid value of '{1}'; {2}");

    public static readonly DiagnosticDescriptor KeyMissing = Warning(
        "KREA2308",
        "A required key is missing",
        "'{0}' is missing; {1} must have it");

    public static readonly DiagnosticDescriptor SiblingIgnored = Info(
        "KREA2309",
        "A key beside a reference is ignored",
        "'{0}' stands beside '$ref' and is ignored; {1}");

    public static readonly DiagnosticDescriptor KeyUnknown = Warning(
        "KREA2310",
        "A key is not defined by OpenAPI",
        "'{0}' is not a valid key of {1}");
}
