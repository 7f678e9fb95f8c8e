namespace KreaGen.Generator.OpenApi.Schemas;

/// <summary>Which keywords of a part of a schema count.</summary>
internal enum PartRole
{
    /// <summary>All of them.</summary>
    Whole,

    /// <summary>What the variants of a union share: all but those that make it a union, which are done with.</summary>
    Shared,

    /// <summary>The same where only <c>oneOf</c> is done with: what <c>anyOf</c> beside it offers is still to be chosen from.</summary>
    SharedBesideOneOf,

    /// <summary>The same where only <c>anyOf</c> is done with.</summary>
    SharedBesideAnyOf,

    /// <summary>What stands beside a reference in OpenAPI 3.0, where only words about the use count.</summary>
    Annotations,
}
