namespace KreaGen.Generator.Baselines;

/// <summary>What a listing calls the facts of its elements. Limits have the names of their OpenAPI keywords.</summary>
internal static class DetailName
{
    public const string Name = "name";
    public const string Type = "type";
    public const string Namespace = "namespace";
    public const string Accessibility = "accessibility";
    public const string Host = "host";
    public const string RelativeHost = "relativeHost";
    public const string Address = "url";
    public const string Relative = "relative";
    public const string Operations = "operations";
    public const string Group = "group";
    public const string Default = "default";
    public const string Parameters = "parameters";
    public const string Always = "always";
    public const string Kind = "kind";
    public const string Carrier = "carrier";
    public const string Token = "token";
    public const string Security = "security";
    public const string Deprecated = "deprecated";
    public const string Required = "required";
    public const string Nullable = "nullable";
    public const string Style = "style";
    public const string Items = "items";
    public const string Headers = "headers";
    public const string Errors = "errors";
    public const string Fields = "fields";
    public const string Case = "case";
    public const string Parts = "parts";
    public const string Explode = "explode";
    public const string Status = "status";
    public const string Media = "media";
    public const string Sent = "sent";
    public const string Received = "received";
    public const string Others = "additionalProperties";
    public const string Preset = "preset";
    public const string Discriminator = "discriminator";
    public const string Tags = "tags";
    public const string Fallback = "fallback";
    public const string MemberRules = "memberRules";

    /// <summary>Before the name of a limit that each item of a list, or each value of a map, must keep.</summary>
    public const string OfItems = "items.";

    public const string Resubmit = "resubmit";
    public const string Interval = "interval";
    public const string Timeout = "timeout";

    /// <summary>The word of a security alternative that asks for nothing.</summary>
    public const string NoSecurity = "none";
}
