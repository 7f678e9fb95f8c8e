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

    public static readonly DiagnosticDescriptor MemberMissing = Error(
        "KREA4008",
        "A member is missing that the document demands",
        "{0} must have {1}: {2}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor MembersExclusive = Error(
        "KREA4009",
        "Members are set that exclude each other",
        "{0} must {1}, but has {2}: {3}",
        isConfigurable: true);

    public static readonly DiagnosticDescriptor EnumValueUnknown = Warning(
        "KREA4010",
        "A value is none that the document knows",
        "\"{0}\" is no known value of {1}, {2}: {3}");

    public static readonly DiagnosticDescriptor SwitchForgetsMember = Info(
        "KREA4011",
        "A switch forgets a known member of an open enum",
        "The switch over {0} has no arm for {1}: {2}");

    public static readonly DiagnosticDescriptor SwitchForgetsUnknown = Warning(
        "KREA4012",
        "A switch has no arm for unknown values of an open enum",
        "The switch over {0} has no arm for values that the document does not know yet, and the service may send one: {1}");

    public static readonly DiagnosticDescriptor JobDropped = Warning(
        "KREA4020",
        "A job is dropped",
        "The job that {0} starts is dropped: keep it or at least its id, it is what was paid for");

    public static readonly DiagnosticDescriptor SubmissionRepeated = Warning(
        "KREA4021",
        "A paid submission is repeated in a loop",
        "{0} is called again after an error whose outcome may be unknown, and each call may be charged: leave the loop on SubmissionUnknownException");

    public static readonly DiagnosticDescriptor SubmissionBehindRetries = Warning(
        "KREA4022",
        "A paid submission stands behind something that repeats it",
        "{0} may be sent again by {1}, and each time may be charged: the client itself repeats what is safe to repeat");

    public static readonly DiagnosticDescriptor KeyInSource = Warning(
        "KREA4030",
        "A key stands in the source",
        "'{0}' is a literal in the source: read it from the configuration, the environment or a vault");

    public static readonly DiagnosticDescriptor DeprecatedUsed = Warning(
        "KREA4040",
        "Something is used that the document deprecates",
        "'{0}' is deprecated: {1}");
}
