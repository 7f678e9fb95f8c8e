namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Every rule. A difference that none of the special ones covers is <see cref="Changed"/>: what is not understood is not called harmless.</summary>
internal static class ApiChangeRules
{
    public static readonly ApiChangeRule Changed = Breaking("changed");
    public static readonly ApiChangeRule Renamed = Breaking("renamed");
    public static readonly ApiChangeRule NamespaceChanged = Breaking("namespace-changed");
    public static readonly ApiChangeRule AccessibilityNarrowed = Breaking("accessibility-narrowed");
    public static readonly ApiChangeRule AccessibilityWidened = Additive("accessibility-widened");
    public static readonly ApiChangeRule HostChanged = Breaking("host-changed");
    public static readonly ApiChangeRule HostAdded = Additive("host-added");
    public static readonly ApiChangeRule ServerAdded = Additive("server-added");
    public static readonly ApiChangeRule ServerRemoved = Breaking("server-removed");
    public static readonly ApiChangeRule SchemeAdded = Additive("scheme-added");
    public static readonly ApiChangeRule SchemeRemoved = Breaking("scheme-removed");
    public static readonly ApiChangeRule SchemeChanged = Breaking("scheme-changed");
    public static readonly ApiChangeRule SecurityChanged = Breaking("security-changed");
    public static readonly ApiChangeRule SecurityWidened = Additive("security-widened");
    public static readonly ApiChangeRule OperationAdded = Additive("operation-added");
    public static readonly ApiChangeRule OperationRemoved = Breaking("operation-removed");
    public static readonly ApiChangeRule MethodAdded = Additive("method-added");
    public static readonly ApiChangeRule MethodRemoved = Breaking("method-removed");
    public static readonly ApiChangeRule ParametersReordered = Breaking("parameters-reordered");
    public static readonly ApiChangeRule ParameterAdded = Additive("parameter-added");
    public static readonly ApiChangeRule ParameterRequired = Breaking("parameter-required");
    public static readonly ApiChangeRule ParameterRemoved = Breaking("parameter-removed");
    public static readonly ApiChangeRule BodyAdded = Additive("body-added");
    public static readonly ApiChangeRule BodyRequired = Breaking("body-required");
    public static readonly ApiChangeRule BodyRemoved = Breaking("body-removed");
    public static readonly ApiChangeRule ResponseAdded = Breaking("response-added");
    public static readonly ApiChangeRule EquivalentResponseAdded = Additive("equivalent-response-added");
    public static readonly ApiChangeRule ResponseRemoved = Additive("response-removed");
    public static readonly ApiChangeRule ErrorAdded = Additive("error-added");
    public static readonly ApiChangeRule ErrorRemoved = Breaking("error-removed");
    public static readonly ApiChangeRule BareErrorRemoved = Additive("bare-error-removed");
    public static readonly ApiChangeRule TypeChanged = Breaking("type-changed");
    public static readonly ApiChangeRule WireChanged = Breaking("wire-changed");
    public static readonly ApiChangeRule TypeAdded = Additive("type-added");
    public static readonly ApiChangeRule TypeRemoved = Breaking("type-removed");
    public static readonly ApiChangeRule PropertyAdded = Additive("property-added");
    public static readonly ApiChangeRule PropertyRequired = Breaking("property-required");
    public static readonly ApiChangeRule PropertyRemoved = Breaking("property-removed");
    public static readonly ApiChangeRule ValueAdded = Additive("value-added");
    public static readonly ApiChangeRule ValueRemoved = Breaking("value-removed");
    public static readonly ApiChangeRule RequestCaseAdded = Additive("request-case-added");
    public static readonly ApiChangeRule ResponseCaseAdded = Breaking("response-case-added");
    public static readonly ApiChangeRule CaseRemoved = Breaking("case-removed");
    public static readonly ApiChangeRule RequestStricter = Breaking("request-stricter");
    public static readonly ApiChangeRule RequestLooser = Additive("request-looser");
    public static readonly ApiChangeRule ResponseStricter = Additive("response-stricter");
    public static readonly ApiChangeRule ResponseLooser = Breaking("response-looser");
    public static readonly ApiChangeRule PresetAdded = Additive("preset-added");
    public static readonly ApiChangeRule PresetRemoved = Breaking("preset-removed");
    public static readonly ApiChangeRule Deprecated = Additive("deprecated");
    public static readonly ApiChangeRule UseChanged = Additive("use-changed");
    public static readonly ApiChangeRule ValidationRemoved = Breaking("validation-removed");
    public static readonly ApiChangeRule JobAdded = Additive("job-added");
    public static readonly ApiChangeRule JobRemoved = Breaking("job-removed");
    public static readonly ApiChangeRule JobChanged = Breaking("job-changed");
    public static readonly ApiChangeRule FailureAdded = Additive("failure-added");
    public static readonly ApiChangeRule JobRetimed = Additive("job-retimed");
    public static readonly ApiChangeRule PagesAdded = Additive("pages-added");
    public static readonly ApiChangeRule PagesRemoved = Breaking("pages-removed");
    public static readonly ApiChangeRule PagesChanged = Breaking("pages-changed");
    public static readonly ApiChangeRule WebhookAdded = Additive("webhook-added");
    public static readonly ApiChangeRule WebhookRemoved = Breaking("webhook-removed");
    public static readonly ApiChangeRule GroupAdded = Additive("group-added");
    public static readonly ApiChangeRule GroupRemoved = Breaking("group-removed");

    private static ApiChangeRule Breaking(string id) => new(id, IsBreaking: true);

    private static ApiChangeRule Additive(string id) => new(id, IsBreaking: false);
}
