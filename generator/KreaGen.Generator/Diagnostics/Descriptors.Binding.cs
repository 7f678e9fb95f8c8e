using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor JobMemberMissing = Error(
        "KREA3001",
        "A job lacks a member that it needs",
        "x-kreagen-job needs '{0}': add it in the overlay");

    public static readonly DiagnosticDescriptor JobPollUnknown = Error(
        "KREA3002",
        "A job polls an operation that does not exist",
        "No operation of this client has the operation id '{0}': correct 'poll', or add the document that has it to the client");

    public static readonly DiagnosticDescriptor JobPollNeedsMore = Error(
        "KREA3003",
        "A job polls an operation that needs more than the id",
        "The operation '{0}' cannot be polled for '{1}': it must need nothing but the id, as its only parameter, or in its body where 'parameter' points into that");

    public static readonly DiagnosticDescriptor JobPointerUnknown = Error(
        "KREA3004",
        "A pointer of a job leads nowhere",
        "The answer has no member at '{1}', which 'x-kreagen-job' names as '{0}': correct the pointer, or add the member in the overlay");

    public static readonly DiagnosticDescriptor JobDurationMalformed = Error(
        "KREA3005",
        "A duration of a job is malformed",
        "'{1}' is not a duration for '{0}': write ISO 8601 such as PT3S or PT5M");

    public static readonly DiagnosticDescriptor JobMemberUnknown = Warning(
        "KREA3006",
        "A job has a member that means nothing",
        "'{0}' means nothing in x-kreagen-job; known are {1}");

    public static readonly DiagnosticDescriptor JobRequestUnfit = Error(
        "KREA3020",
        "A job asks for what its request cannot hold",
        "The request has no member at '{1}', which 'x-kreagen-job' names as '{0}', that is {2}: correct the pointer or the schema");

    public static readonly DiagnosticDescriptor SameNameDifferentShape = Warning(
        "KREA3007",
        "Two schemas want the same name and differ",
        "The type name '{0}' is wanted for two different schemas, the other at {1}; this one is called '{2}'. Name them apart with x-kreagen-name in an overlay");

    public static readonly DiagnosticDescriptor OperationLeftOut = Warning(
        "KREA3008",
        "An operation is left out of the client",
        "{0} {1} is left out of the client: {2}");

    public static readonly DiagnosticDescriptor NothingToGenerate = Warning(
        "KREA3009",
        "The client has no operations",
        "No operation is left for the client '{0}': check the documents and the Operations metadata");

    public static readonly DiagnosticDescriptor PathParameterMissing = Warning(
        "KREA3010",
        "A path template names a parameter that is not described",
        "The path '{0}' has '{{{1}}}', but no parameter describes it; it is taken as a required string");
}
