using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <content>Code that the document does not allow (Analyzers). Unlike errors in documents, these can be configured.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor ConstantOutOfRange = Error(
        "KREA4001",
        "A number is out of range",
        "{0} must be {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor NumberNotMultiple = Error(
        "KREA4002",
        "A number is not a multiple of the required value",
        "{0} must be a multiple of {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor TextLength = Error(
        "KREA4003",
        "A string is too short or too long",
        "{0} must be {1}, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor TextPattern = Error(
        "KREA4004",
        "A string does not match its pattern",
        "{0} must match the pattern {1}, but is {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor UriRule = Error(
        "KREA4005",
        "A URI does not meet the constraints of its property",
        "{0} must {1}, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor ItemCount = Error(
        "KREA4006",
        "A collection has too few or too many items",
        "{0} must have {1} items, but {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor ItemsEqual = Error(
        "KREA4007",
        "A collection has duplicate items",
        "{0} must not have duplicate items, but has {2} twice: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor MemberMissing = Error(
        "KREA4008",
        "A required member is missing",
        "{0} must have {1}: {2}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor MembersExclusive = Error(
        "KREA4009",
        "Mutually exclusive members are set",
        "{0} must {1}, but has {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor EnumValueUnknown = Warning(
        "KREA4010",
        "The value is not defined in the document",
        "\"{0}\" is not a known value of {1}; {2}: {3}");

    public static readonly DiagnosticDescriptor SwitchForgetsMember = Info(
        "KREA4011",
        "A switch does not handle every known value of an open enum",
        "The switch over {0} does not handle {1}: {2}");

    public static readonly DiagnosticDescriptor SwitchForgetsUnknown = Warning(
        "KREA4012",
        "A switch does not handle unknown values of an open enum",
        "The switch over {0} does not handle values that the document does not define, and the service may send one: {1}");

    public static readonly DiagnosticDescriptor JobDropped = Warning(
        "KREA4020",
        "A job is discarded",
        "The job that {0} starts is discarded: keep the job or at least its id, because it is paid for");

    public static readonly DiagnosticDescriptor SubmissionRepeated = Warning(
        "KREA4021",
        "A paid submission is repeated in a loop",
        "{0} is called again after an error whose outcome may be unknown, and each call may be charged: leave the loop on SubmissionUnknownException");

    public static readonly DiagnosticDescriptor SubmissionBehindRetries = Warning(
        "KREA4022",
        "A paid submission may be sent again by a resilience handler",
        "{0} may be sent again by {1}, and each attempt may be charged: the client itself retries what is safe to retry");

    public static readonly DiagnosticDescriptor KeyInSource = Warning(
        "KREA4030",
        "A key is hard-coded",
        "'{0}' is hard-coded in the source: read it from configuration, the environment or a vault");

    public static readonly DiagnosticDescriptor DeprecatedUsed = Warning(
        "KREA4040",
        "A deprecated API is used",
        "'{0}' is deprecated: {1}");
}
