namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>The rule for an element that only one side has.</summary>
internal static class ElementRules
{
    /// <param name="element">The new element.</param>
    /// <param name="owner">What it belongs to now; null for one that belongs to nothing.</param>
    /// <param name="direction">Which way it travels.</param>
    public static SurfaceRule Added(SurfaceNode element, SurfaceNode? owner, Direction direction) => element.Kind switch
    {
        SurfaceKind.Scheme => SurfaceRules.SchemeAdded,
        SurfaceKind.Servers or SurfaceKind.Server or SurfaceKind.Variable or SurfaceKind.Choice => SurfaceRules.ServerAdded,
        SurfaceKind.Operation => SurfaceRules.OperationAdded,
        SurfaceKind.Parameter => element.Is(FactName.Required) ? SurfaceRules.ParameterDemanded : SurfaceRules.ParameterAdded,
        SurfaceKind.Body => element.Is(FactName.Required) ? SurfaceRules.BodyDemanded : SurfaceRules.BodyAdded,
        SurfaceKind.Answer => element.Find(FactName.Type) == owner?.Find(FactName.Type) ? SurfaceRules.AnswerAlikeAdded : SurfaceRules.AnswerAdded,
        SurfaceKind.Error => SurfaceRules.ErrorAdded,
        SurfaceKind.Job => SurfaceRules.JobAdded,
        SurfaceKind.Failure => SurfaceRules.FailureAdded,
        SurfaceKind.Pages => SurfaceRules.PagesAdded,
        SurfaceKind.Group => SurfaceRules.GroupAdded,
        SurfaceKind.Webhooks or SurfaceKind.Webhook => SurfaceRules.WebhookAdded,
        SurfaceKind.Record or SurfaceKind.Enum or SurfaceKind.Union => SurfaceRules.TypeAdded,
        SurfaceKind.Property => direction.IsSent && element.Is(FactName.Required) && !element.Is(FactName.Preset) ? SurfaceRules.PropertyDemanded : SurfaceRules.PropertyAdded,
        SurfaceKind.Value => SurfaceRules.ValueAdded,
        SurfaceKind.Variant => direction.IsReceived ? SurfaceRules.VariantAnswered : SurfaceRules.VariantOffered,
        _ => SurfaceRules.Changed,
    };

    public static SurfaceRule Removed(SurfaceNode element) => element.Kind switch
    {
        SurfaceKind.Scheme => SurfaceRules.SchemeRemoved,
        SurfaceKind.Servers or SurfaceKind.Server or SurfaceKind.Variable or SurfaceKind.Choice => SurfaceRules.ServerRemoved,
        SurfaceKind.Operation => SurfaceRules.OperationRemoved,
        SurfaceKind.Parameter => SurfaceRules.ParameterRemoved,
        SurfaceKind.Body => SurfaceRules.BodyRemoved,
        SurfaceKind.Answer => SurfaceRules.AnswerRemoved,
        SurfaceKind.Error => element.Is(FactName.Type) ? SurfaceRules.ErrorRemoved : SurfaceRules.BareErrorRemoved,
        SurfaceKind.Job => SurfaceRules.JobRemoved,
        SurfaceKind.Failure => SurfaceRules.JobChanged,
        SurfaceKind.Pages => SurfaceRules.PagesRemoved,
        SurfaceKind.Group => SurfaceRules.GroupRemoved,
        SurfaceKind.Webhooks or SurfaceKind.Webhook => SurfaceRules.WebhookRemoved,
        SurfaceKind.Record or SurfaceKind.Enum or SurfaceKind.Union => SurfaceRules.TypeRemoved,
        SurfaceKind.Property => SurfaceRules.PropertyRemoved,
        SurfaceKind.Value => SurfaceRules.ValueRemoved,
        SurfaceKind.Variant => SurfaceRules.VariantRemoved,
        _ => SurfaceRules.Changed,
    };
}
