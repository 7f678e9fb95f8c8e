namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>The rule for an element that only one side has.</summary>
internal static class ElementRules
{
    /// <param name="element">The new element.</param>
    /// <param name="owner">What it belongs to now; null for one that belongs to nothing.</param>
    /// <param name="direction">Which way it travels.</param>
    public static ApiChangeRule Added(ApiElement element, ApiElement? owner, Direction direction) => element.Kind switch
    {
        ApiElementKind.Scheme => ApiChangeRules.SchemeAdded,
        ApiElementKind.Servers or ApiElementKind.Server or ApiElementKind.Variable or ApiElementKind.Choice => ApiChangeRules.ServerAdded,
        ApiElementKind.Operation => ApiChangeRules.OperationAdded,
        ApiElementKind.Method => ApiChangeRules.MethodAdded,
        ApiElementKind.Parameter => element.Is(DetailName.Required) ? ApiChangeRules.ParameterRequired : ApiChangeRules.ParameterAdded,
        ApiElementKind.Body => element.Is(DetailName.Required) ? ApiChangeRules.BodyRequired : ApiChangeRules.BodyAdded,
        ApiElementKind.Response
            => element.Find(DetailName.Type) == owner?.Find(DetailName.Type) ? ApiChangeRules.EquivalentResponseAdded : ApiChangeRules.ResponseAdded,
        ApiElementKind.Error => ApiChangeRules.ErrorAdded,
        ApiElementKind.Job => ApiChangeRules.JobAdded,
        ApiElementKind.Failure => ApiChangeRules.FailureAdded,
        ApiElementKind.Pages => ApiChangeRules.PagesAdded,
        ApiElementKind.Group => ApiChangeRules.GroupAdded,
        ApiElementKind.Webhooks or ApiElementKind.Webhook => ApiChangeRules.WebhookAdded,
        ApiElementKind.Record or ApiElementKind.Enum or ApiElementKind.Union => ApiChangeRules.TypeAdded,
        ApiElementKind.Property => direction.IsSent && element.Is(DetailName.Required) && !element.Is(DetailName.Preset)
            ? ApiChangeRules.PropertyRequired : ApiChangeRules.PropertyAdded,
        ApiElementKind.Value => ApiChangeRules.ValueAdded,
        ApiElementKind.Variant => direction.IsReceived ? ApiChangeRules.ResponseCaseAdded : ApiChangeRules.RequestCaseAdded,
        _ => ApiChangeRules.Changed,
    };

    public static ApiChangeRule Removed(ApiElement element) => element.Kind switch
    {
        ApiElementKind.Scheme => ApiChangeRules.SchemeRemoved,
        ApiElementKind.Servers or ApiElementKind.Server or ApiElementKind.Variable or ApiElementKind.Choice => ApiChangeRules.ServerRemoved,
        ApiElementKind.Operation => ApiChangeRules.OperationRemoved,
        ApiElementKind.Method => ApiChangeRules.MethodRemoved,
        ApiElementKind.Parameter => ApiChangeRules.ParameterRemoved,
        ApiElementKind.Body => ApiChangeRules.BodyRemoved,
        ApiElementKind.Response => ApiChangeRules.ResponseRemoved,
        ApiElementKind.Error => element.Is(DetailName.Type) ? ApiChangeRules.ErrorRemoved : ApiChangeRules.BareErrorRemoved,
        ApiElementKind.Job => ApiChangeRules.JobRemoved,
        ApiElementKind.Failure => ApiChangeRules.JobChanged,
        ApiElementKind.Pages => ApiChangeRules.PagesRemoved,
        ApiElementKind.Group => ApiChangeRules.GroupRemoved,
        ApiElementKind.Webhooks or ApiElementKind.Webhook => ApiChangeRules.WebhookRemoved,
        ApiElementKind.Record or ApiElementKind.Enum or ApiElementKind.Union => ApiChangeRules.TypeRemoved,
        ApiElementKind.Property => ApiChangeRules.PropertyRemoved,
        ApiElementKind.Value => ApiChangeRules.ValueRemoved,
        ApiElementKind.Variant => ApiChangeRules.CaseRemoved,
        _ => ApiChangeRules.Changed,
    };
}
