namespace KreaGen.Generator.Provenance;

/// <summary>What of an element is asked for.</summary>
internal enum Facet
{
    /// <summary>The element itself.</summary>
    Self,
    Name,
    Group,
    Deprecation,
    Host,
    Security,
    Type,
    Required,
    Style,

    Job,
    Pages,

    /// <summary>Whether it may be null.</summary>
    Nullable,

    /// <summary>Which values it can have.</summary>
    Values,

    /// <summary>The one value that it can have.</summary>
    Constant,

    /// <summary>Which members there must be together.</summary>
    Presence,

    /// <summary>The members that are not named.</summary>
    AdditionalProperties,
    PropertyNames,
    Discriminator,

    /// <summary>Which URLs it can be.</summary>
    Uri,

    /// <summary>The keyword of a schema that <see cref="FacetKey.Keyword"/> names.</summary>
    Keyword,
}
