using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor TextTooLong = Error(
        "KREA1001",
        "The document is too long",
        "The document has {0} characters; the limit is {1}; split it into several documents");

    public static readonly DiagnosticDescriptor DocumentEmpty = Error(
        "KREA1002",
        "The document is empty",
        "The document is empty; add an OpenAPI document to the file or remove the file from the OpenApiClient items");

    public static readonly DiagnosticDescriptor RootNotMapping = Error(
        "KREA1003",
        "The document root is not a mapping",
        "The document root is {0}, not a mapping; an OpenAPI document starts with a key such as 'openapi: 3.1.0'");

    public static readonly DiagnosticDescriptor CharacterNotAllowed = Error(
        "KREA1004",
        "A document contains a character that is not allowed",
        "The character {0} is not allowed here; remove it, or escape it inside double quotes");

    public static readonly DiagnosticDescriptor DepthExceeded = Error(
        "KREA1005",
        "The document is nested too deeply",
        "Mappings and lists are nested more than {0} levels deep here; flatten the document, for example with $ref");

    public static readonly DiagnosticDescriptor NodesExceeded = Error(
        "KREA1006",
        "The document has too many values",
        "The document has more than {0} values; the limit is reached here; split it into several documents");

    public static readonly DiagnosticDescriptor ScalarTooLong = Error(
        "KREA1007",
        "A string in the document is too long",
        "This string has {0} characters; the limit is {1}; shorten it or move it out of the document");

    public static readonly DiagnosticDescriptor AliasesExceeded = Error(
        "KREA1008",
        "Aliases expand to too much content",
        "Aliases and merge keys expand to more than {0} up to this point; use $ref instead of anchors");

    public static readonly DiagnosticDescriptor NumberOutOfRange = Error(
        "KREA1009",
        "A number is out of range",
        "The number '{0}' is outside the range of a JSON number; write a finite number, or quote it if it is a string");

    public static readonly DiagnosticDescriptor YamlSyntax = Error(
        "KREA1010",
        "The YAML is not well-formed",
        "The YAML is not well-formed: {0}");

    public static readonly DiagnosticDescriptor JsonSyntax = Error(
        "KREA1011",
        "The JSON is not well-formed",
        "The JSON is not well-formed: {0}");

    public static readonly DiagnosticDescriptor DuplicateKey = Warning(
        "KREA1012",
        "A mapping has a duplicate key",
        "The key '{0}' is already defined at line {1}, column {2} of this file; the last one counts");

    public static readonly DiagnosticDescriptor KeyNotScalar = Error(
        "KREA1013",
        "A key is not a string",
        "A key must be a string or a number, but this key is {0}; write it as a plain string");

    public static readonly DiagnosticDescriptor SeveralDocuments = Error(
        "KREA1014",
        "The file contains several YAML documents",
        "A second YAML document starts here; keep one document per file");

    public static readonly DiagnosticDescriptor AliasUnknown = Error(
        "KREA1015",
        "An alias has no anchor",
        "The alias '*{0}' has no preceding anchor '&{0}'; define the anchor, or quote the value if it is a string");

    public static readonly DiagnosticDescriptor AliasRecursive = Error(
        "KREA1016",
        "An alias contains itself",
        "The alias '*{0}' is inside the value of its own anchor, so its expansion would never end; use $ref for recursive schemas");

    public static readonly DiagnosticDescriptor MergeNotMapping = Error(
        "KREA1017",
        "A merge key does not refer to a mapping",
        "The merge key '<<' takes a mapping or a list of mappings, but this is {0}; refer to a mapping, or quote '<<' if it is an ordinary key");

    public static readonly DiagnosticDescriptor TagUnknown = Error(
        "KREA1018",
        "A YAML tag is not supported",
        "The tag '{0}' is not supported in an OpenAPI document; remove it");

    public static readonly DiagnosticDescriptor TagMismatch = Error(
        "KREA1019",
        "A value does not match its YAML tag",
        "The value '{0}' is not {1}, as its tag requires; correct the value or remove the tag");

    public static readonly DiagnosticDescriptor PageWithoutDocument = Error(
        "KREA1020",
        "The Markdown page contains no OpenAPI document",
        "The page has {0} YAML or JSON block(s), but none with a root key 'openapi', 'swagger' or 'overlay'; put the OpenAPI document in a ```yaml block");

    public static readonly DiagnosticDescriptor PageWithSeveralDocuments = Error(
        "KREA1021",
        "The Markdown page contains several OpenAPI documents",
        "This block is another OpenAPI document; the first one starts at line {0}; keep one OpenAPI document per page");

    public static readonly DiagnosticDescriptor FenceNotClosed = Error(
        "KREA1022",
        "A fenced code block is not closed",
        "The code block that starts here is not closed; end it with a line of {0}");

    public static readonly DiagnosticDescriptor LookAlike = Info(
        "KREA1030",
        "YAML 1.1 tools read a plain value differently",
        "The plain value '{0}' is read as {1}, but YAML 1.1 tools read it as {2}; quote it to make the meaning clear");

    public static readonly DiagnosticDescriptor BlockScalarIndent = Warning(
        "KREA1031",
        "A block scalar starts with lines that are indented deeper than its text",
        "The block scalar ('|' or '>') starts with lines that are indented deeper than its text; they are read as empty lines");
}
