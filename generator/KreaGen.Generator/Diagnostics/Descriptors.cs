using Microsoft.CodeAnalysis;

namespace KreaGen.Generator.Diagnostics;

/// <summary>
/// Every diagnostic, grouped by the room that finds it; ids are forever. The partial files hold
/// KREA00xx settings (Sources), KREA10xx text (Text), KREA20xx overlays, KREA21xx localized variants,
/// KREA22xx references and merging, KREA23xx OpenAPI structure, KREA24xx contradictions within a document (Documents),
/// KREA30xx names, operations and jobs, KREA310x security, KREA311x servers, KREA32xx pages, KREA33xx webhooks (Binding),
/// KREA40xx code that the document does not allow (Analyzers), KREA50xx baselines (Baselines).
/// </summary>
internal static partial class Descriptors
{
    private static DiagnosticDescriptor Error(string id, string title, string message, bool isConfigurable = false)
        => Create(id, title, message, DiagnosticSeverity.Error, isConfigurable ? [] : [WellKnownDiagnosticTags.NotConfigurable]);

    private static DiagnosticDescriptor Warning(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Info(string id, string title, string message)
        => Create(id, title, message, DiagnosticSeverity.Info);

    /// <summary>Disabled by default, because it is more often wrong than right.</summary>
    private static DiagnosticDescriptor Hint(string id, string title, string message)
        => new(id, title, message, "KreaGen", DiagnosticSeverity.Info, isEnabledByDefault: false, helpLinkUri: HelpLinks.Of(id));

    /// <summary>
    /// An error that cannot be configured makes the compiler stop before it binds method bodies: the errors that follow
    /// from the missing client would otherwise bury the one message that helps.
    /// </summary>
    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity, params string[] tags)
        => new(
            id,
            title,
            message,
            "KreaGen",
            severity,
            isEnabledByDefault: true,
            helpLinkUri: HelpLinks.Of(id),
            customTags: tags);
}
