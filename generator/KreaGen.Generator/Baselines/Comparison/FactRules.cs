namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>The rule for a fact that differs on an element which both sides have.</summary>
internal static class FactRules
{
    public static SurfaceRule Of(SurfaceNode element, string fact, string? before, string? now, Direction direction)
        => ConstraintRules.Of(fact, before, now, direction) ?? fact switch
        {
            FactName.Deprecated => SurfaceRules.Deprecated,
            FactName.Resubmit => SurfaceRules.JobChanged,
            _ when element.Kind == SurfaceKind.Job => fact is FactName.Interval or FactName.Timeout ? SurfaceRules.JobRetimed : SurfaceRules.JobChanged,
            _ when element.Kind == SurfaceKind.Pages => SurfaceRules.PagesChanged,
            FactName.Always => now is null ? SurfaceRules.SecurityWidened : SurfaceRules.SchemeChanged,
            FactName.Name or FactName.Parameters or FactName.Group => SurfaceRules.Renamed,
            FactName.Type or FactName.Others => SurfaceRules.TypeChanged,
            FactName.Namespace => SurfaceRules.NamespaceChanged,
            FactName.Accessibility => now == "public" ? SurfaceRules.AccessibilityWidened : SurfaceRules.AccessibilityNarrowed,
            FactName.Host when element.Kind == SurfaceKind.Client => before is null ? SurfaceRules.HostAdded : SurfaceRules.HostChanged,
            FactName.Host or FactName.RelativeHost or FactName.Address or FactName.Relative or FactName.Operations or FactName.Default => SurfaceRules.HostChanged,
            _ when element.Kind == SurfaceKind.Scheme => SurfaceRules.SchemeChanged,
            FactName.Security => SecurityRules.Of(before ?? FactName.NoSecurity, now ?? FactName.NoSecurity),
            FactName.Style or FactName.Media or FactName.Kind or FactName.Discriminator or FactName.Tags => SurfaceRules.WireChanged,
            FactName.Preset => now is null ? SurfaceRules.PresetRemoved : before is null ? SurfaceRules.PresetAdded : SurfaceRules.Changed,
            FactName.Sent => now is null && element.Kind != SurfaceKind.Enum ? SurfaceRules.ValidationRemoved : SurfaceRules.UseChanged,
            FactName.Received => SurfaceRules.UseChanged,
            FactName.Errors => now is null ? SurfaceRules.ErrorRemoved : SurfaceRules.ErrorAdded,
            _ => SurfaceRules.Changed,
        };
}
