namespace KreaGen.Generator.Model;

/// <summary>Where a parameter travels.</summary>
internal enum ParameterLocation
{
    Path,
    Query,
    Header,
    Cookie,

    /// <summary>As the whole query.</summary>
    QueryString,
}
