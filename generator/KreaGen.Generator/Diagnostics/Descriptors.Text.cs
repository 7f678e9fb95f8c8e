using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor TextTooLong = Error(
        "KREA1001",
        "The document is too long",
        "The document has {0} characters, but at most {1} are read; split it into several documents");

    public static readonly DiagnosticDescriptor DocumentEmpty = Error(
        "KREA1002",
        "The document is empty",
        "The document is empty; put an OpenAPI document into it or take it out of the OpenApiClient items");

    public static readonly DiagnosticDescriptor RootNotMapping = Error(
        "KREA1003",
        "The document is not a mapping",
        "The document is {0}, not a mapping; an OpenAPI document starts with a key such as 'openapi: 3.1.0'");

    public static readonly DiagnosticDescriptor CharacterNotAllowed = Error(
        "KREA1004",
        "A character is not allowed in a document",
        "The character {0} is not allowed here; remove it, or write it as an escape inside double quotes");

    public static readonly DiagnosticDescriptor DepthExceeded = Error(
        "KREA1005",
        "The document nests too deeply",
        "Mappings and lists nest deeper than {0} levels here; flatten the document, for instance with $ref");

    public static readonly DiagnosticDescriptor NodesExceeded = Error(
        "KREA1006",
        "The document has too many values",
        "The document has more than {0} values, counted up to here; split it into several documents");

    public static readonly DiagnosticDescriptor ScalarTooLong = Error(
        "KREA1007",
        "A text in the document is too long",
        "This text has {0} characters, but at most {1} are read; shorten it or move it out of the document");

    public static readonly DiagnosticDescriptor AliasesExceeded = Error(
        "KREA1008",
        "Aliases expand to too much",
        "Aliases and merge keys expand to more than {0} up to here; use $ref instead of anchors");

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error(
        "KREA1009",
        "A number cannot be represented",
        "The number '{0}' is beyond what JSON readers can hold; write a finite number, or quote it if it is a text");

    public static readonly DiagnosticDescriptor YamlSyntax = Error(
        "KREA1010",
        "The YAML is not well-formed",
        "The YAML is not well-formed: {0}");

    public static readonly DiagnosticDescriptor JsonSyntax = Error(
        "KREA1011",
        "The JSON is not well-formed",
        "The JSON is not well-formed: {0}");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "KREA1012",
        "A key stands twice in a mapping",
        "The key '{0}' already stands at line {1}, column {2} of this file; remove or rename one of the two");

    public static readonly DiagnosticDescriptor KeyNotScalar = Error(
        "KREA1013",
        "A key is not a text",
        "A key must be a text or a number, but this one is {0}; write it as plain text");

    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "KREA1014",
        "The file holds several YAML documents",
        "A second YAML document starts here; keep one document per file");

    public static readonly DiagnosticDescriptor AliasUnknown = Error(
        "KREA1015",
        "An alias has no anchor",
        "The alias '*{0}' has no anchor '&{0}' before it; define the anchor, or quote the value if it is a text");

    public static readonly DiagnosticDescriptor AliasRecursive = Error(
        "KREA1016",
        "An alias contains itself",
        "The alias '*{0}' stands inside the value that its anchor names, which would never end; use $ref for recursive schemas");

    public static readonly DiagnosticDescriptor MergeNotMapping = Error(
        "KREA1017",
        "A merge key does not name a mapping",
        "The merge key '<<' takes a mapping or a list of mappings, but this is {0}; name a mapping, or quote '<<' if it is a plain key");

    public static readonly DiagnosticDescriptor TagUnknown = Error(
        "KREA1018",
        "A YAML tag is not supported",
        "The tag '{0}' has no meaning in an OpenAPI document; remove it");

    public static readonly DiagnosticDescriptor TagMismatch = Error(
        "KREA1019",
        "A value does not fit its YAML tag",
        "The value '{0}' is not {1} as its tag says; correct the value or remove the tag");

    public static readonly DiagnosticDescriptor PageWithoutDocument = Error(
        "KREA1020",
        "The Markdown page holds no OpenAPI document",
        "The page has {0} yaml or json block(s), but none with a root key 'openapi', 'swagger' or 'overlay'; fence the OpenAPI document with ```yaml");

    public static readonly DiagnosticDescriptor PageWithSeveralDocuments = Error(
        "KREA1021",
        "The Markdown page holds several OpenAPI documents",
        "This block is another OpenAPI document, the first one opens at line {0}; keep one OpenAPI document per page");

    public static readonly DiagnosticDescriptor FenceNotClosed = Error(
        "KREA1022",
        "A fenced block is never closed",
        "The block that opens here is never closed; end it with a line of {0}");

    public static readonly DiagnosticDescriptor LookAlike = Warning(
        "KREA1030",
        "A plain value means something else to YAML 1.1 tools",
        "The plain value '{0}' is read as {1}, but tools that follow YAML 1.1 read {2}; quote it to say what is meant");
}
