using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor WebhookLeftOut = Warning(
        "KREA3300",
        "A webhook payload is not JSON",
        "The webhook or callback '{0}' is skipped: its payload is {1}, and only JSON is supported");
}
