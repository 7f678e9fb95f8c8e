using KreaGen.Generator.Collections;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace KreaGen.Generator.Sources;

/// <summary>Takes what the compiler hands over, an additional file and its item's metadata, and folds it into a value.</summary>
internal static class SpecSourceReader
{
    private const string Metadata = "build_metadata.AdditionalFiles.KreaGen";

    private static readonly char[] Separators = [';', ','];

    /// <summary>The file as a source; null when it belongs to no <c>OpenApiClient</c> item.</summary>
    public static SpecSource? Read(AdditionalText file, AnalyzerConfigOptions options, CancellationToken cancellationToken)
    {
        EquatableArray<string> referencedBy = List(options, "ReferencedBy");
        string? name = Setting(options, "Name");
        if ((name is null && referencedBy.IsEmpty) || file.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        if (name is null)
        {
            return new(file.Path, text.ToString()) { Settings = ClientSettings.None, ReferencedBy = referencedBy };
        }

        var settings = new ClientSettings(
            name,
            Setting(options, "Namespace") ?? "",
            Languages(options),
            Setting(options, "Accessibility") ?? ClientSettings.Default.Accessibility,
            List(options, "Operations"),
            Setting(options, "Groups") ?? ClientSettings.Default.Groups)
        {
            Interface = Setting(options, "Interface")?.ToLowerInvariant() ?? ClientSettings.Default.Interface,
            Baseline = Setting(options, "Baseline") ?? ClientSettings.Default.Baseline,
            BaselineMode = Setting(options, "BaselineMode") ?? ClientSettings.Default.BaselineMode,
        };
        return new(file.Path, text.ToString()) { Settings = settings, IsBaseline = Setting(options, "IsBaseline") == "true", ReferencedBy = referencedBy };
    }

    private static string? Setting(AnalyzerConfigOptions options, string name)
        => options.TryGetValue(Metadata + name, out string? value) && value.Trim() is { Length: > 0 } given ? given : null;

    /// <summary>Without a wish, the language of the documents themselves, which has no tag.</summary>
    private static EquatableArray<string> Languages(AnalyzerConfigOptions options)
        => List(options, "Language") is { IsEmpty: false } wanted ? wanted : ClientSettings.Default.Languages;

    private static EquatableArray<string> List(AnalyzerConfigOptions options, string name)
        => (Setting(options, name) ?? "").Split(Separators).Select(static item => item.Trim()).Where(static item => item.Length > 0).ToEquatableArray();
}
