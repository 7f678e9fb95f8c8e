namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>The rule for a fact that differs on an element which both sides have.</summary>
internal static class DetailRules
{
    public static ApiChangeRule Of(ApiElement element, string fact, string? before, string? now, Direction direction)
        => ConstraintRules.Of(fact, before, now, direction) ?? fact switch
        {
            DetailName.Deprecated => ApiChangeRules.Deprecated,
            DetailName.Resubmit => ApiChangeRules.JobChanged,
            _ when element.Kind == ApiElementKind.Job
                => fact is DetailName.Interval or DetailName.Timeout ? ApiChangeRules.JobRetimed : ApiChangeRules.JobChanged,
            _ when element.Kind == ApiElementKind.Pages => ApiChangeRules.PagesChanged,
            DetailName.Parameters when element.Kind == ApiElementKind.Method => ApiChangeRules.ParametersReordered,
            DetailName.Always => now is null ? ApiChangeRules.SecurityWidened : ApiChangeRules.SchemeChanged,
            DetailName.Name or DetailName.Parameters or DetailName.Group => ApiChangeRules.Renamed,
            DetailName.Type or DetailName.Others => ApiChangeRules.TypeChanged,
            DetailName.Namespace => ApiChangeRules.NamespaceChanged,
            DetailName.Accessibility => now == "public" ? ApiChangeRules.AccessibilityWidened : ApiChangeRules.AccessibilityNarrowed,
            DetailName.Host when element.Kind == ApiElementKind.Client => before is null ? ApiChangeRules.HostAdded : ApiChangeRules.HostChanged,
            DetailName.Host or DetailName.RelativeHost or DetailName.Address or DetailName.Relative or DetailName.Operations or DetailName.Default
                => ApiChangeRules.HostChanged,
            _ when element.Kind == ApiElementKind.Scheme => ApiChangeRules.SchemeChanged,
            DetailName.Security => SecurityRules.Of(before ?? DetailName.NoSecurity, now ?? DetailName.NoSecurity),
            DetailName.Style or DetailName.Media or DetailName.Kind or DetailName.Discriminator or DetailName.Tags => ApiChangeRules.WireChanged,
            DetailName.Preset => now is null ? ApiChangeRules.PresetRemoved : before is null ? ApiChangeRules.PresetAdded : ApiChangeRules.Changed,
            DetailName.Sent => now is null && element.Kind != ApiElementKind.Enum ? ApiChangeRules.ValidationRemoved : ApiChangeRules.UseChanged,
            DetailName.Received => ApiChangeRules.UseChanged,
            DetailName.Errors => now is null ? ApiChangeRules.ErrorRemoved : ApiChangeRules.ErrorAdded,
            _ => ApiChangeRules.Changed,
        };
}
