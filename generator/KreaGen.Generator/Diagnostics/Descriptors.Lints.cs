using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <content>Contradictions within a document. The client is complete nevertheless.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor KeywordOfOtherVersion = Info(
        "KREA2400",
        "A keyword belongs to another OpenAPI version",
        "'{0}' has no meaning in OpenAPI {1}: {2}");

    public static readonly DiagnosticDescriptor OperationIdTwice = Warning(
        "KREA2401",
        "Two operations have the same id",
        "The operation id '{0}' is already used by the operation at {1}; give each operation its own id");

    public static readonly DiagnosticDescriptor EnumValueTwice = Info(
        "KREA2402",
        "An enum contains a duplicate value",
        "The value {0} is already listed; remove it");

    public static readonly DiagnosticDescriptor EnumValueUntyped = Info(
        "KREA2403",
        "An enum value does not match the type of its schema",
        "The value {0} is {1}, but the type is {2}; write it as that type");

    public static readonly DiagnosticDescriptor DefaultInvalid = Info(
        "KREA2404",
        "A default does not match its schema",
        "The default{0} {1}; correct the default or the schema");

    public static readonly DiagnosticDescriptor ExampleInvalid = Info(
        "KREA2405",
        "An example does not match its schema",
        "The example{0} {1}; correct the example or the schema");

    public static readonly DiagnosticDescriptor VariantUnreachable = Info(
        "KREA2406",
        "A union case is unreachable",
        "This union case is the same as the one at {0}; remove it");

    public static readonly DiagnosticDescriptor MappingUnknown = Info(
        "KREA2407",
        "A discriminator maps to a schema that is not a union case",
        "The discriminator maps '{0}' to '{1}', which is not a case of the union; add it to the union or correct the mapping");

    public static readonly DiagnosticDescriptor RequiredUnknown = Info(
        "KREA2408",
        "A required property is not defined",
        "'{0}' is required but not defined in 'properties'; define it or correct its name");

    public static readonly DiagnosticDescriptor ConstraintInProse = Hint(
        "KREA2409",
        "A constraint appears only in a description",
        "The description says \"{0}\", but the schema has no '{1}'; add it in an overlay");

    public static readonly DiagnosticDescriptor PatternUnknown = Info(
        "KREA2410",
        "A pattern is not a valid .NET regular expression",
        "The pattern '{0}' is not a valid .NET regular expression, so the client does not check it; replace it in an overlay");

    public static readonly DiagnosticDescriptor PatternSlow = Info(
        "KREA2411",
        "A pattern takes exponential time",
        "The pattern '{0}' takes exponential time on some strings, such as an example of this document; write it without nested repetition");

    public static readonly DiagnosticDescriptor BoundsCrossed = Warning(
        "KREA2412",
        "Constraints exclude every value",
        "'{0}' is {1} and '{2}' is {3}: no value satisfies both; correct one of them");

    public static readonly DiagnosticDescriptor EncodingUnknown = Warning(
        "KREA2413",
        "An encoding belongs to no property",
        "The encoding '{0}' belongs to no property of the schema and is ignored; correct its name");

    public static readonly DiagnosticDescriptor DiscriminatorUnknown = Info(
        "KREA2414",
        "A discriminator names an undefined property",
        "The discriminator property '{0}' is not defined in the schema or its union cases; define it or correct its name");
}
