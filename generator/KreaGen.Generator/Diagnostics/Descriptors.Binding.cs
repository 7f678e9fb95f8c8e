using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor JobMemberMissing = Error(
        "KREA3001",
        "A job lacks a required member",
        "x-kreagen-job requires '{0}': add it in the overlay");

    public static readonly DiagnosticDescriptor JobPollUnknown = Error(
        "KREA3002",
        "A job polls an operation that does not exist",
        "This client has no operation with the id '{0}': correct 'poll', or add the document that defines the operation to the client");

    public static readonly DiagnosticDescriptor JobPollNeedsMore = Error(
        "KREA3003",
        "A job polls an operation that requires more than the job id",
        "The operation '{0}' cannot be polled for '{1}': the job id must be its only required input, either as a parameter or, "
        + "where 'parameter' is a JSON pointer, in its body");

    public static readonly DiagnosticDescriptor JobPointerUnknown = Error(
        "KREA3004",
        "A JSON pointer of a job does not match the response schema",
        "The response has no member at '{1}', the value of '{0}' in x-kreagen-job: correct the pointer, or add the member in the overlay");

    public static readonly DiagnosticDescriptor JobDurationMalformed = Error(
        "KREA3005",
        "A duration of a job is invalid",
        "'{1}' is not a valid duration for '{0}': write an ISO 8601 duration such as PT3S or PT5M");

    public static readonly DiagnosticDescriptor JobMemberUnknown = Warning(
        "KREA3006",
        "A job has an unknown member",
        "'{0}' is not a member of x-kreagen-job; the members are {1}");

    public static readonly DiagnosticDescriptor JobRequestUnfit = Error(
        "KREA3020",
        "A JSON pointer of a job does not match the request schema",
        "The request has no member at '{1}', the value of '{0}' in x-kreagen-job, that is {2}: correct the pointer or the schema");

    public static readonly DiagnosticDescriptor SameNameDifferentSchema = Warning(
        "KREA3007",
        "Two different schemas have the same type name",
        "The type name '{0}' belongs to two different schemas; the other one is at {1}, and this one is named '{2}'; "
        + "set x-kreagen-name in an overlay to name them");

    public static readonly DiagnosticDescriptor OperationLeftOut = Warning(
        "KREA3008",
        "An operation is skipped",
        "{0} {1} is skipped: {2}");

    public static readonly DiagnosticDescriptor NothingToGenerate = Warning(
        "KREA3009",
        "The client has no operations",
        "The client '{0}' has no operations: check the documents and the Operations metadata");

    public static readonly DiagnosticDescriptor PathParameterMissing = Warning(
        "KREA3010",
        "A path parameter is not defined",
        "The path '{0}' contains '{{{1}}}', but no parameter defines it; it is treated as a required string");

    public static readonly DiagnosticDescriptor PartNotChecked = Info(
        "KREA3011",
        "A constraint of some items is not checked",
        "'{0}' demands what the client cannot check before it sends a request; the service may refuse it");

    public static readonly DiagnosticDescriptor OperationNameTaken = Warning(
        "KREA3012",
        "Two operation ids give the same method name",
        "The operation id '{0}' gives the method name {1}, which belongs to the operation '{2}' at {3}; this operation is {4}: "
        + "set x-kreagen-name in an overlay to name it");
}
