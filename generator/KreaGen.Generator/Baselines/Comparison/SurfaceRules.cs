namespace KreaGen.Generator.Baselines.Comparison;

/// <summary>Every rule. A difference that none of the special ones covers is <see cref="Changed"/>: what is not understood is not called harmless.</summary>
internal static class SurfaceRules
{
    public static readonly SurfaceRule Changed = Breaking("changed");
    public static readonly SurfaceRule Renamed = Breaking("renamed");
    public static readonly SurfaceRule NamespaceChanged = Breaking("namespace-changed");
    public static readonly SurfaceRule AccessibilityNarrowed = Breaking("accessibility-narrowed");
    public static readonly SurfaceRule AccessibilityWidened = Additive("accessibility-widened");
    public static readonly SurfaceRule HostChanged = Breaking("host-changed");
    public static readonly SurfaceRule HostAdded = Additive("host-added");
    public static readonly SurfaceRule ServerAdded = Additive("server-added");
    public static readonly SurfaceRule ServerRemoved = Breaking("server-removed");
    public static readonly SurfaceRule SchemeAdded = Additive("scheme-added");
    public static readonly SurfaceRule SchemeRemoved = Breaking("scheme-removed");
    public static readonly SurfaceRule SchemeChanged = Breaking("scheme-changed");
    public static readonly SurfaceRule SecurityChanged = Breaking("security-changed");
    public static readonly SurfaceRule SecurityWidened = Additive("security-widened");
    public static readonly SurfaceRule OperationAdded = Additive("operation-added");
    public static readonly SurfaceRule OperationRemoved = Breaking("operation-removed");
    public static readonly SurfaceRule ParameterAdded = Additive("parameter-added");
    public static readonly SurfaceRule ParameterDemanded = Breaking("parameter-demanded");
    public static readonly SurfaceRule ParameterRemoved = Breaking("parameter-removed");
    public static readonly SurfaceRule BodyAdded = Additive("body-added");
    public static readonly SurfaceRule BodyDemanded = Breaking("body-demanded");
    public static readonly SurfaceRule BodyRemoved = Breaking("body-removed");
    public static readonly SurfaceRule AnswerAdded = Breaking("answer-added");
    public static readonly SurfaceRule AnswerAlikeAdded = Additive("answer-alike-added");
    public static readonly SurfaceRule AnswerRemoved = Additive("answer-removed");
    public static readonly SurfaceRule ErrorAdded = Additive("error-added");
    public static readonly SurfaceRule ErrorRemoved = Breaking("error-removed");
    public static readonly SurfaceRule BareErrorRemoved = Additive("bare-error-removed");
    public static readonly SurfaceRule TypeChanged = Breaking("type-changed");
    public static readonly SurfaceRule WireChanged = Breaking("wire-changed");
    public static readonly SurfaceRule TypeAdded = Additive("type-added");
    public static readonly SurfaceRule TypeRemoved = Breaking("type-removed");
    public static readonly SurfaceRule PropertyAdded = Additive("property-added");
    public static readonly SurfaceRule PropertyDemanded = Breaking("property-demanded");
    public static readonly SurfaceRule PropertyRemoved = Breaking("property-removed");
    public static readonly SurfaceRule ValueAdded = Additive("value-added");
    public static readonly SurfaceRule ValueRemoved = Breaking("value-removed");
    public static readonly SurfaceRule VariantOffered = Additive("variant-offered");
    public static readonly SurfaceRule VariantAnswered = Breaking("variant-answered");
    public static readonly SurfaceRule VariantRemoved = Breaking("variant-removed");
    public static readonly SurfaceRule RequestStricter = Breaking("request-stricter");
    public static readonly SurfaceRule RequestLooser = Additive("request-looser");
    public static readonly SurfaceRule AnswerStricter = Additive("answer-stricter");
    public static readonly SurfaceRule AnswerLooser = Breaking("answer-looser");
    public static readonly SurfaceRule PresetAdded = Additive("preset-added");
    public static readonly SurfaceRule PresetRemoved = Breaking("preset-removed");
    public static readonly SurfaceRule Deprecated = Additive("deprecated");
    public static readonly SurfaceRule UseChanged = Additive("use-changed");
    public static readonly SurfaceRule ValidationRemoved = Breaking("validation-removed");
    public static readonly SurfaceRule JobAdded = Additive("job-added");
    public static readonly SurfaceRule JobRemoved = Breaking("job-removed");
    public static readonly SurfaceRule JobChanged = Breaking("job-changed");
    public static readonly SurfaceRule FailureAdded = Additive("failure-added");
    public static readonly SurfaceRule JobRetimed = Additive("job-retimed");
    public static readonly SurfaceRule PagesAdded = Additive("pages-added");
    public static readonly SurfaceRule PagesRemoved = Breaking("pages-removed");
    public static readonly SurfaceRule PagesChanged = Breaking("pages-changed");
    public static readonly SurfaceRule WebhookAdded = Additive("webhook-added");
    public static readonly SurfaceRule WebhookRemoved = Breaking("webhook-removed");
    public static readonly SurfaceRule GroupAdded = Additive("group-added");
    public static readonly SurfaceRule GroupRemoved = Breaking("group-removed");

    private static SurfaceRule Breaking(string id) => new(id, IsBreaking: true);

    private static SurfaceRule Additive(string id) => new(id, IsBreaking: false);
}
