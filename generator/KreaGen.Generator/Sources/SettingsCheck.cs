using KreaGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis.CSharp;

namespace KreaGen.Generator.Sources;

/// <summary>Says what is wrong with the settings of a client.</summary>
internal static class SettingsCheck
{
    public static IEnumerable<Problem> Check(SpecSource source)
    {
        ClientSettings settings = source.Settings;
        var location = new SourceLocation(source.Path, 0, 0, 0);
        if (!IsName(settings.Name))
        {
            yield return Problem.Create(Descriptors.ClientNameInvalid, location, settings.Name);
        }

        if (!settings.Namespace.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            yield return Problem.Create(Descriptors.NamespaceInvalid, location, settings.Namespace);
        }

        if (settings.Accessibility is not ("public" or "internal"))
        {
            yield return Problem.Create(Descriptors.SettingUnknown, location, "Accessibility", settings.Accessibility, "public or internal");
        }

        if (settings.Groups is not ("none" or "tag" or "path"))
        {
            yield return Problem.Create(Descriptors.SettingUnknown, location, "Groups", settings.Groups, "none, tag or path");
        }

        if (settings.Interface is not ("true" or "false"))
        {
            yield return Problem.Create(Descriptors.SettingUnknown, location, "Interface", settings.Interface, "true or false");
        }

        if (settings.BaselineMode is not ("strict" or "breaking" or "report" or "accept"))
        {
            yield return Problem.Create(Descriptors.SettingUnknown, location, "BaselineMode", settings.BaselineMode, "strict, breaking or report");
        }
    }

    public static IEnumerable<Problem> Compare(SpecSource first, SpecSource other)
    {
        (string Name, Func<ClientSettings, string> Value)[] settings =
        [
            ("Namespace", static settings => settings.Namespace),
            ("Language", static settings => string.Join(";", settings.Languages)),
            ("Accessibility", static settings => settings.Accessibility),
            ("Operations", static settings => string.Join(";", settings.Operations)),
            ("Groups", static settings => settings.Groups),
            ("Interface", static settings => settings.Interface),
            ("Baseline", static settings => settings.Baseline),
            ("BaselineMode", static settings => settings.BaselineMode),
        ];
        foreach ((string name, Func<ClientSettings, string> value) in settings)
        {
            if (value(first.Settings) != value(other.Settings))
            {
                yield return Problem.Create(
                    Descriptors.SettingsDiffer, new(other.Path, 0, 0, 0), first.Settings.Name, name, value(other.Settings), first.Path, value(first.Settings));
            }
        }
    }

    /// <summary>Whether a class can have the name; <c>extension</c> is a keyword to newer compilers than the one that runs here.</summary>
    private static bool IsName(string name)
        => SyntaxFacts.IsValidIdentifier(name)
            && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None
            && SyntaxFacts.GetContextualKeywordKind(name) == SyntaxKind.None
            && name != "extension";
}
