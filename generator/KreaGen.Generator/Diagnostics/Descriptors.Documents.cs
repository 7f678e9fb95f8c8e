using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OverlayInvalid = Error(
        "KREA2000", "An overlay does not follow the Overlay specification", "The overlay is not valid: {0}");

    public static readonly DiagnosticDescriptor OverlayPathInvalid = Error(
        "KREA2001", "An overlay's path is not a JSONPath expression", "'{0}' is not a JSONPath expression: {1} (character {2})");

    public static readonly DiagnosticDescriptor OverlayMatchesNothing = Warning(
        "KREA2002", "An overlay's action matches nothing", "The action's target '{0}' matches nothing in any document that the overlay applies to");

    public static readonly DiagnosticDescriptor OverlayKeyUnknown = Error(
        "KREA2003", "An overlay holds an unknown key", "'{0}' is not a key of {1}{2}");

    public static readonly DiagnosticDescriptor OverlayDoesNotFit = Error(
        "KREA2004", "An overlay's value does not fit its target", "The value is {0}, which does not go with {1} at {2}");

    public static readonly DiagnosticDescriptor OverlayPathLoose = Warning(
        "KREA2005", "An overlay's path is not strict JSONPath", "'{0}' is not strict JSONPath: a name with a hyphen is written in brackets, such as ['x-name']");

    public static readonly DiagnosticDescriptor OverlayTooLarge = Error(
        "KREA2006", "An overlay goes beyond a limit", "The action goes beyond a limit: {0}");

    public static readonly DiagnosticDescriptor OverlayCopySource = Error(
        "KREA2007", "An overlay's copy needs exactly one source", "The source '{0}' selects {1} nodes in '{2}', a copy needs exactly one");

    public static readonly DiagnosticDescriptor OverlayUpdateAndCopy = Warning(
        "KREA2008", "An overlay's action has both 'update' and 'copy'", "The action has both 'update' and 'copy'; 'copy' is left out");

    public static readonly DiagnosticDescriptor OverlayRemovesRoot = Error(
        "KREA2009", "An overlay removes a whole document", "The action's target '{0}' selects the whole document, which cannot be removed");

    public static readonly DiagnosticDescriptor VariantDiffers = Warning(
        "KREA2100", "A localized variant differs from the neutral document in more than texts", "{0}: {1} (the neutral document has it at {2})");

    public static readonly DiagnosticDescriptor VariantTwice = Warning(
        "KREA2101", "Two files are the same localized variant", "'{0}' is '{1}' in {2} as well; this file is left out");

    public static readonly DiagnosticDescriptor ReferenceDangling = Warning(
        "KREA2200", "A reference leads nowhere", "The reference '{0}' leads nowhere; what needs it is left out");

    public static readonly DiagnosticDescriptor ReferenceCycle = Warning(
        "KREA2201", "References lead in a circle", "The reference '{0}' leads back to itself through nothing but references; what needs it is left out");

    public static readonly DiagnosticDescriptor ReferenceChain = Warning(
        "KREA2202", "A chain of references is too long", "The reference '{0}' leads through more than {1} references; what needs it is left out");

    public static readonly DiagnosticDescriptor ReferenceNotText = Warning(
        "KREA2203", "A reference is not a text", "'$ref' must be a text; what needs it is left out");

    public static readonly DiagnosticDescriptor ReferenceOutside = Warning(
        "KREA2204", "A reference leads to something that the client's files do not have", "The reference '{0}' leads to a file, or to a part of one, that this client does not have; what needs it is left out");

    public static readonly DiagnosticDescriptor OperationTwice = Warning(
        "KREA2220", "Two documents define an operation differently", "'{0}' is defined differently at {1}, which counts; this definition is left out");

    public static readonly DiagnosticDescriptor ComponentRenamed = Warning(
        "KREA2221", "Two documents define a component differently", "'{0}' has another shape at {1}; this one is called '{2}' (an overlay can name it with 'x-kreagen-name')");

    public static readonly DiagnosticDescriptor ExtensionTwice = Warning(
        "KREA2222", "Two documents define an extension differently", "'{0}' has another value at {1}, which counts");

    public static readonly DiagnosticDescriptor NotOpenApi = Error(
        "KREA2300", "A file is not an OpenAPI document", "This is not an OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor VersionUnsupported = Error(
        "KREA2301", "A document's OpenAPI version is not supported", "OpenAPI version '{0}' is not supported; supported are 3.0, 3.1, 3.2 and Swagger 2.0");

    public static readonly DiagnosticDescriptor NoDocument = Error(
        "KREA2302", "A client has no OpenAPI document", "The client has no OpenAPI document: {0}");

    public static readonly DiagnosticDescriptor NodeNotObject = Error(
        "KREA2303", "A part of a document has the wrong kind of value", "'{0}' must be {1}, not {2}");

    public static readonly DiagnosticDescriptor KeyMisspelt = Warning(
        "KREA2304", "A key looks misspelt", "'{0}' is not a key of {1}; did you mean '{2}'?");

    public static readonly DiagnosticDescriptor UpgradeFailed = Error(
        "KREA2305", "A Swagger 2.0 document cannot be read", "The Swagger 2.0 document cannot be read: {0}");

    public static readonly DiagnosticDescriptor OfficialReader = Warning(
        "KREA2310", "Microsoft.OpenApi objects to a document", "{0}");
}
