using KreaGen.Generator.Collections;

namespace KreaGen.Generator.Model;

/// <summary>What a document demands of a value. Numbers keep the document's digits.</summary>
internal sealed record LimitsModel
{
    public static LimitsModel None { get; } = new();

    public string? Minimum { get; init; }

    public string? Maximum { get; init; }

    public string? ExclusiveMinimum { get; init; }

    public string? ExclusiveMaximum { get; init; }

    public string? MultipleOf { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public string? Pattern { get; init; }

    public int? MinItems { get; init; }

    public int? MaxItems { get; init; }

    public bool UniqueItems { get; init; }

    public int? MinProperties { get; init; }

    public int? MaxProperties { get; init; }

    /// <summary>What the names of a map's members must keep; null for nothing.</summary>
    public NameLimitsModel? Names { get; init; }

    /// <summary>The schemes that a URI may have; empty for any.</summary>
    public EquatableArray<string> UriSchemes { get; init; } = EquatableArray<string>.Empty;

    /// <summary>Whether a URI must point at a host of the public internet.</summary>
    public bool PublicHost { get; init; }

    public bool IsEmpty => this == None;
}
