using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <summary>What a document says against itself. The client is whole all the same.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor KeywordOfOtherVersion = Info("KREA2400", "A keyword belongs to another version of OpenAPI", "'{0}' says nothing in OpenAPI {1}: {2}");

    public static readonly DiagnosticDescriptor OperationIdTwice = Warning("KREA2401", "Two operations have the same id", "The operation id '{0}' belongs to the operation at {1} already; give each its own");

    public static readonly DiagnosticDescriptor EnumValueTwice = Info("KREA2402", "An enum lists a value twice", "The value {0} is listed already; leave it out");

    public static readonly DiagnosticDescriptor EnumValueUntyped = Info("KREA2403", "An enum's value is not of its schema's type", "The value {0} is {1}, but the type is {2}; write it as that type");

    public static readonly DiagnosticDescriptor DefaultInvalid = Info("KREA2404", "A default does not satisfy its schema", "The default{0} {1}; correct the default or the schema");

    public static readonly DiagnosticDescriptor ExampleInvalid = Info("KREA2405", "An example does not satisfy its schema", "The example{0} {1}; correct the example or the schema");

    public static readonly DiagnosticDescriptor VariantUnreachable = Info("KREA2406", "A variant of a union is never reached", "This variant says the same as the one at {0}; leave it out");

    public static readonly DiagnosticDescriptor MappingUnknown = Info("KREA2407", "A discriminator leads to a schema that is no variant", "The mapping of '{0}' leads to '{1}', which is none of the variants; add it to them or correct the mapping");

    public static readonly DiagnosticDescriptor RequiredUnknown = Info("KREA2408", "A required property is not described", "'{0}' is required, but 'properties' does not describe it; describe it or correct its name");

    public static readonly DiagnosticDescriptor LimitInProse = Hint("KREA2409", "A limit stands in prose only", "The description says \"{0}\", but the schema has no '{1}'; an overlay can add it");

    public static readonly DiagnosticDescriptor PatternUnknown = Info("KREA2410", "A pattern is none that .NET can check", "The pattern '{0}' is no regular expression of .NET; the client does not check it, an overlay can replace it");
}
